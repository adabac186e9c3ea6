import type { Answer } from './answers.mts';
import type { ContractRequest, Input, Operation } from './contract.mts';
import type { Sandbox } from './sandbox.mts';
import type { Member } from './state.mts';

/** A valid request of an authenticated client, as an operation sees it. */
export class Call {
	constructor(
		readonly operation: Operation,
		private readonly request: ContractRequest,
		private readonly input: Input,
		private readonly member: Member | undefined,
	) {}

	get method() {
		return this.request.method;
	}

	get pathname() {
		return this.request.pathname;
	}

	get params() {
		return this.input.params;
	}

	get query() {
		return this.input.query;
	}

	get body() {
		return this.input.body;
	}

	/** The file in a form with files. */
	get file() {
		return this.request.parts?.find(({ fileName }) => fileName !== undefined);
	}

	/** The member whom the user token stands for. */
	get caller(): Member {
		if (!this.member) throw new Error(`${this.operation.operationId} has no user token`);
		return this.member;
	}
}

/** What the sandbox does, by operationId. */
export type Behaviours = Record<string, (sandbox: Sandbox, call: Call) => Answer>;
