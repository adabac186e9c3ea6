import { InputError } from './errors';
import type { components, operations } from './contract/types';
import { routes } from './contract/routes';
import type { Upload } from './multipart';

/** A call of the contract, by its operationId. */
export type CallName = keyof operations;

type Parameters<C extends CallName> = operations[C]['parameters'];

/** The IDs in the route. The organization is the credential's. */
type Ids<C extends CallName> = Parameters<C> extends { path: infer P } ? Omit<P, 'org'> : object;

type Query<C extends CallName> = Parameters<C> extends { query?: infer Q } ? NonNullable<Q> : never;

type Content<T> = T extends { content: infer M } ? M : never;

type Json<T> = Content<T> extends { 'application/json': infer B } ? B : never;

type Sent<C extends CallName> = operations[C] extends { requestBody?: infer B } ? NonNullable<B> : never;

type Body<C extends CallName> = Json<Sent<C>>;

type IsForm<C extends CallName> = Content<Sent<C>> extends { 'multipart/form-data': unknown } ? true : false;

type Optional<K extends string, T> = [T] extends [never] ? object : { [P in K]?: T };

/** What a call takes beside its name: the IDs of its route, `query`, `body`, and `upload` where it takes a file. */
export type Given<C extends CallName> = Ids<C> &
	Optional<'query', Query<C>> &
	Optional<'body', Body<C>> &
	(IsForm<C> extends true ? { upload: Upload } : object);

/** Read tolerantly: the sources settle few answers, so any field may be missing or null. */
export type Partly<T> = T extends ReadonlyArray<infer E>
	? Array<Partly<E>>
	: T extends object
		? { [K in keyof T]?: Partly<T[K]> | null }
		: T;

/** A record of the contract as Tallyfy may give it: `Tallyfy<'Task'>`. */
export type Tallyfy<S extends keyof components['schemas']> = Partly<components['schemas'][S]>;

type Responses<C extends CallName> = operations[C]['responses'];

type Successful<C extends CallName> = {
	[S in keyof Responses<C>]: S extends 200 | 201 | 202 ? Json<Responses<C>[S]> : never;
}[keyof Responses<C>];

/** Tallyfy wraps most answers in `data`. */
type Unwrapped<A> = A extends { data?: infer D } ? D : A;

/** What a call gives: the content of `data` where there is one. */
export type Answer<C extends CallName> = Partly<Unwrapped<Successful<C>>>;
