import { type Answer, unauthenticated } from './answers.mts';
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

	/**
	 * The member whom the user token stands for.
	 * @throws Refusal 401 for an application token: it has no current user
	 */
	get caller(): Member {
		if (!this.member) throw unauthenticated();
		return this.member;
	}
}

/** What the sandbox does, by operationId. */
export type Behaviours = Record<string, (sandbox: Sandbox, call: Call) => Answer>;
