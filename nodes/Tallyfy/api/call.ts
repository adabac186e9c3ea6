import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';

import type { components, operations } from './contract/types';
import { routes } from './contract/routes';
import { InputError } from './errors';
import type { Upload } from './multipart';
import type { CallName, Request } from './request';

type Parameters<C extends CallName> = operations[C]['parameters'];

/** The IDs in the route, but the organization's, which is in the credential. */
type Ids<C extends CallName> =
	Parameters<C> extends { path: infer P } ? { [I in keyof Omit<P, 'org'>]: string | number } : object;

/** The query of a call. */
export type Query<C extends CallName> = Parameters<C> extends { query?: infer Q } ? NonNullable<Q> : never;

type Sent<C extends CallName> = operations[C] extends { requestBody?: infer B } ? NonNullable<B> : never;

type Json<T> = T extends { content: { 'application/json': infer B } } ? B : never;

/** The JSON that a call takes; any key may be undefined, and is left out. */
export type Body<C extends CallName> = Json<Sent<C>>;

type IsForm<C extends CallName> = [Sent<C>] extends [never]
	? false
	: Sent<C> extends { content: { 'multipart/form-data': unknown } }
		? true
		: false;

type Optional<K extends string, T> = [T] extends [never] ? object : { [P in K]?: T };

/** What a call takes beside its name: the IDs of its route, `query`, `body`, and `upload` where it takes a file. */
type Given<C extends CallName> = Ids<C> &
	Optional<'query', Query<C>> &
	Optional<'body', Body<C>> &
	(IsForm<C> extends true ? { upload: Upload } : object);

/** Read tolerantly: the sources settle few answers, so each field may be missing or null. */
type Partly<T> =
	T extends ReadonlyArray<infer E> ? Array<Partly<E>> : T extends object ? { [K in keyof T]?: Partly<T[K]> | null } : T;

/** A record of the contract as Tallyfy may give it, by the name of its schema: `Tallyfy<'Task'>`. */
export type Tallyfy<S extends keyof components['schemas']> = Partly<components['schemas'][S]>;

type Responses<C extends CallName> = operations[C]['responses'];

type Successful<C extends CallName> = {
	[S in keyof Responses<C>]: S extends 200 | 201 | 202 ? Json<Responses<C>[S]> : never;
}[keyof Responses<C>];

/** Most answers are wrapped in `data`; a record whose keys are open is none of them. */
type Unwrapped<A> = string extends keyof A ? A : A extends { data?: infer D } ? D : A;

/** What a call gives: what is in `data`, where there is one; undefined or null where Tallyfy says nothing. */
export type Data<C extends CallName | undefined> = CallName extends C
	? unknown
	: C extends CallName
		? Partly<Unwrapped<Successful<C>>> | null | undefined
		: unknown;

/** A call that gives a list, page by page; one without a name may. */
export type ListCall =
	{ [C in CallName]: NonNullable<Data<C>> extends readonly unknown[] ? C : never }[CallName] | undefined;

/** A record of the list that a call gives. */
export type Row<C extends CallName | undefined> = NonNullable<Data<C>> extends ReadonlyArray<infer R> ? R : IDataObject;

/**
 * A call of the contract. Method and route come from the contract; each ID is encoded as one segment of the path.
 *
 * @example call('getTask', { task_id: taskId, query: { with: ['run'] } })
 * @throws InputError for an empty ID, for `.` and `..`, which would climb to another path, and for half a character
 */
export function call<C extends CallName>(
	name: C,
	...[given]: object extends Given<C> ? [given?: Given<C>] : [given: Given<C>]
): Request<C> {
	const { query, body, upload, ...ids } = (given ?? {}) as Pick<Request, 'query' | 'body' | 'upload'> & IDataObject;
	const [method, route] = routes[name].split(' ') as [IHttpRequestMethods, string];
	const path = route.replace(/\{(\w+)\}/g, (placeholder, id: string) =>
		id === 'org' ? placeholder : segment(ids[id]),
	);
	return { call: name, method, path, query, body, upload };
}

/** A surrogate without its other half, which has no encoding. */
const halfCharacter = /\p{Surrogate}/u;

function segment(value: unknown): string {
	const text = String(value ?? '').trim();
	if (!text || text === '.' || text === '..' || halfCharacter.test(text))
		throw new InputError(`"${text}" cannot be an ID or an email address`);
	return encodeURIComponent(text);
}
