import type { operations } from '../nodes/Tallyfy/api/contract/types.d.ts';
import { type Answer, unauthenticated } from './answers.mts';
import type { CallName, ContractRequest, Input, Operation } from './contract.mts';
import type { Member } from './records.mts';
import type { Sandbox } from './sandbox.mts';

/** What is in the path, as text. */
export type Params<C extends CallName> = operations[C] extends { parameters: { path: infer P } }
	? { [K in keyof P]: string }
	: unknown;

export type Query<C extends CallName> = operations[C] extends { parameters: { query?: infer Q } }
	? NonNullable<Q>
	: unknown;

type Content<B> = B extends { content: infer M } ? M[keyof M] : unknown;

export type Body<C extends CallName> = operations[C] extends { requestBody?: infer B } ? Content<B> : unknown;

/** A valid request of an authenticated client, as an operation sees it. */
export class Call<C extends CallName> {
	constructor(
		readonly operation: Operation,
		private readonly request: ContractRequest,
		private readonly input: Input,
		private readonly member: Member | undefined,
	) {}

	/** The operation itself decides what `C` is. */
	get name() {
		return this.operation.operationId as C;
	}

	get method() {
		return this.request.method;
	}

	get pathname() {
		return this.request.pathname;
	}

	get params() {
		return this.input.params as Params<C>;
	}

	/** The organization in the path, where there is one. */
	get organizationId(): string | undefined {
		return this.input.params.org;
	}

	get query() {
		return this.input.query as Query<C>;
	}

	get body() {
		return this.input.body as Body<C>;
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

/** A call whose path has this in it. */
export interface InPath<Id extends string> {
	params: Record<Id, string>;
}

/** A call that may ask for more beside a record. */
export interface Including {
	query: { with?: string[] };
}

type Behaviour<C extends CallName> = (sandbox: Sandbox, call: Call<C>) => Answer;

/** What the sandbox does. */
export type Behaviours = { [C in CallName]?: Behaviour<C> };
