import type {
	IBinaryKeyData,
	IDataObject,
	IDisplayOptions,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';

import type { Download } from '../api/answer/download';
import type { Data, ListCall, Row } from '../api/call';
import type { Api } from '../api/client';
import { InputError } from '../api/errors';
import type { LocalFile } from '../api/multipart';
import { ownIn } from '../api/records';
import type { CallName, Request } from '../api/request';
import type { Hint } from './hints';
import type { ItemNote } from './notes';
import type { DayMeans } from './values/date';
import type { FormatName, ListFormat, Line } from './values/formats';

/** An n8n property, and what is checked before anything is sent. */
export type Field = Omit<INodeProperties, 'options'> & {
	options?: ReadonlyArray<Choice | Field | Group>;
	/** Longest text that Tallyfy takes, in characters. */
	maxLength?: number;
	/** What a text has to be, or the texts of a list: an email, an ID, a name. */
	format?: FormatName;
	/** Of a date: which moment is meant by a day without a time. */
	day?: DayMeans;
	/** What may be written in the place of an ID. */
	lookUp?: LookUp;
	/** An empty text clears what is stored; so null, which says nothing, is refused. */
	clears?: true;
	/** `filters`: a filter that is there and says nothing is refused. `order`: it stands below Limit. */
	purpose?: 'filters' | 'order';
	/**
	 * Of a filter: whether a record shows what was asked for, undefined where it does not say. The others are left out, since
	 * Tallyfy may ignore a filter. The third argument has all that is under Filters.
	 */
	matches?(record: IDataObject, wanted: unknown, filters: IDataObject): boolean | undefined;
};

/** What can be chosen. */
export interface Choice extends INodePropertyOptions {
	/** What people and other nodes call it beside its value and its name. */
	also?: ReadonlyArray<string | boolean>;
}

/** The fields of a row, in a fixed collection. */
export interface Group extends Omit<INodePropertyCollection, 'values'> {
	values: readonly Field[];
}

/** Where something is looked up: the values of fields, by their names. */
export type Within = Readonly<Record<string, string>>;

/** People know an email or a name where Tallyfy takes an ID. */
export interface LookUp {
	/** What is looked up: member. */
	kind: string;
	/** What Tallyfy takes as it is. */
	taken: RegExp;
	/** The fields beside it that say where it is: a step is looked up in its template. */
	within?: readonly string[];
	/**
	 * What Tallyfy takes for one text; undefined when nothing is called so.
	 *
	 * @param within the values of these fields, by their names; empty for one that is not shown
	 * @throws InputError when several are called so, with what tells them apart
	 */
	find: (text: string, api: Api, within: Within) => Promise<string | undefined>;
	/** The refusal of a text that names nothing, with what there is to choose from. */
	unknown: (text: string, api: Api, within: Within) => InputError | Promise<InputError>;
}

type Entry<O, P extends string> = O extends readonly unknown[] ? Extract<O[number], Record<P, unknown>> : never;

/** The fields that the user added, of a collection or of a group. */
type Added<O> = { [P in Entry<O, 'name'> as P['name'] & string]?: Value<P> };

/** The type of the value that n8n gives for a property. */
type Value<F> = F extends { type: 'boolean' }
	? boolean
	: F extends { type: 'number' }
		? number
		: F extends { type: 'options'; options: infer O }
			? Entry<O, 'value'>['value']
			: F extends { type: 'multiOptions'; options: infer O }
				? Array<Entry<O, 'value'>['value']>
				: F extends { type: 'collection'; options: infer O }
					? Added<O>
					: F extends { type: 'fixedCollection'; options: infer O }
						? { [G in Entry<O, 'values'> as G['name' & keyof G] & string]?: Array<Added<G['values']>> }
						: F extends { type: 'resourceMapper' } | { format: 'record' }
							? Record<string, unknown>
							: F extends { type: 'json' } | { format: 'any' }
								? unknown
								: F extends { format: 'lines' }
									? Line[]
									: F extends { format: ListFormat }
										? string[]
										: string;

type Named<F extends readonly Field[]> = Exclude<F[number], { type: 'notice' }>;

/** What `request` and `run` receive: a field that can be hidden may be undefined. */
export type Values<F extends readonly Field[]> = {
	[P in Named<F> as P['name']]: P extends { displayOptions: object } ? Value<P> | undefined : Value<P>;
};

/** The choices that a property may have in it. */
type Choices<F> = F extends { type: 'options'; options: infer O } ? Entry<O, 'value'>['value'] : unknown;

/** The mistakes of a property that n8n's types let pass: a key that there is not, a default that is no option. */
type SoundField<F> = { [K in Exclude<keyof F, keyof Field>]: { isNoKeyOfAField: K } } & (F extends {
	default: Choices<F>;
}
	? unknown
	: { default: { mustBeOneOf: Choices<F> } }) &
	(F extends { type: 'collection'; options: infer O }
		? { options: Sound<O> }
		: F extends { type: 'fixedCollection'; options: infer O }
			? { options: { [G in keyof O]: O[G] extends { values: infer W } ? { values: Sound<W> } : O[G] } }
			: unknown);

/** The same for a list of them. */
type Sound<F> = { [I in keyof F]: SoundField<F[I]> };

/** Asks for `mended` where the fields have a mistake, and for nothing where they are sound. */
type Check<F, Mended> = F extends Sound<F> ? unknown : Mended;

/** The input item that an operation runs for. */
export interface Item {
	/** Of the workflow, for dates that name none. */
	readonly timezone: string;
	/** An address at which this n8n is called from outside. */
	ownUrl(): string;
	/** The file in a binary field. */
	file(property: string): Promise<LocalFile>;
	/** The output of an operation that gives a file: `record` with its `mime_type` and `size`, and the file in the binary field `property`. */
	withFile(record: IDataObject, property: string, file: Download): Promise<WithFile>;
	/** Says something in the output panel of the node, although all went well; undefined says nothing. */
	note(note: string | ItemNote | undefined): void;
}

/** The output of an operation that gives a file: a record, and files by the names of their binary fields. */
export class WithFile {
	constructor(
		readonly json: IDataObject,
		readonly binary: IBinaryKeyData,
	) {}
}

/** The output of an operation that looks first: a record or several, and whether it changed anything. */
export class WithChange<T = unknown> {
	constructor(
		readonly record: T,
		readonly changed: boolean,
	) {}
}

/** What was found as it is to be, so that nothing was changed. */
export const leftAs = <T>(record: T): WithChange<T> => new WithChange(record, false);

/** What became of a change. */
export const changedTo = <T>(record: T): WithChange<T> => new WithChange(record, true);

/** A record or several as Tallyfy gave them, one with a file, or what came of looking first. */
export type Result = unknown;

/** What every operation says of itself. */
interface About<F extends readonly Field[] = readonly Field[]> {
	/** As the menu shows it: Get Many. */
	name: string;
	/** A full phrase without article; an AI agent reads it as the tool's description: Get my tasks. */
	action: string;
	description: string;
	fields: F;
	/**
	 * Of a change: the fields that name what is changed; none where each item makes something new. Items with different
	 * targets do not depend on each other, so the user may have several of them at once, where the order does not matter.
	 */
	target?: ReadonlyArray<Named<F>['name']>;
	/** When Act As is shown; `false` for what only the application does. */
	actAs?: IDisplayOptions['show'] | false;
	/** What it creates where there is none yet, as one is called: member. A note says how many were there. */
	creates?: string;
	/** What it gives lets anybody act as a member, so it is no tool of an AI agent. */
	givesToken?: true;
}

/** One call. Calls that only read overlap between items. */
interface Calls<V, C extends CallName | undefined, R> {
	/** Called once for each item, after emails and names are looked up. Throws InputError for values that cannot be right. */
	request: (values: V) => Request<C>;
	/** A list is read page by page, and has Return All and Limit. */
	list?: C extends ListCall ? true : never;
	/** Of a list: which of its records are meant, where Tallyfy cannot be asked for them. */
	isMeant?: (record: Row<C>, values: V) => boolean;
	/**
	 * Looks before the call is sent. What it gives is as it is to be already, or was made so: then the call is not sent, and
	 * `changed` in the output says which. Throws what speaks against the call.
	 */
	unless?: (values: V, api: Api, item: Item) => Promise<Present<C> | WithChange<Present<C>> | null | undefined>;
	/** The ways out of the refusals that are expected here. */
	hints?: readonly Hint[] | ((values: V) => readonly Hint[]);
	/** A list that has to hold something: when it is empty, it is read again a moment later. */
	neverEmpty?: C extends ListCall ? (values: V) => boolean : never;
	/** What becomes of the answer, or of the records of a list; by default it is given as it is. What was done is done, so it does not throw. */
	gives?: (answer: Data<C>, values: V, api: Api, item: Item) => R | Promise<R>;
	/** What to say about the answer, although all went well; undefined for nothing. */
	note?: (answer: Data<C>, values: V, item: Item) => string | ItemNote | undefined;
	/** Gives the few fields of a record that most people need, and of an empty one their names. Adds Output. */
	simplify?: (record: Simplified<C, R>, shown: ShownAs) => IDataObject;
}

/** What a call answers with, when it is there already; anything, where the call answers with nothing. */
type Present<C extends CallName | undefined> = [Data<C>] extends [null | undefined] ? object : Data<C>;

/** What is simplified: each record of a list, or the record that a call answers with, or what is made of it. */
type Simplified<C extends CallName | undefined, R> = unknown extends R
	? unknown extends Data<C>
		? IDataObject
		: C extends ListCall
			? Row<C>
			: NonNullable<Data<C>>
	: Given<R>;

/** Several calls. They overlap between items only when none of them changes anything. */
interface Runs<V, R> {
	run: (values: V, api: Api, item: Item) => Promise<R>;
	/** Throws when `run` could only throw. All items are confirmed before the first is run: read with `once`. */
	confirm?: (values: V, api: Api, item: Item) => Promise<unknown>;
	/** Whether these values change nothing, or no values ever do. */
	changesNothing?: true | ((values: V) => boolean);
	simplify?: (record: Given<R>, shown: ShownAs) => IDataObject;
}

type Given<R> = unknown extends R
	? IDataObject
	: R extends WithChange<infer T>
		? Given<T>
		: NonNullable<R extends ReadonlyArray<infer E> ? E : R>;

/** What `look` needs to find again what was asked for; n8n stores it with the execution. */
export interface Pending extends IDataObject {
	/** It was done before anybody had to wait. */
	isDone?: boolean;
}

/** What came of it so far. */
export interface Progress {
	isDone: boolean;
	/** The output when it is done, and at the limit, where its status becomes `timed_out`. */
	output: () => Promise<IDataObject & { status: string }>;
}

/** The input item of an operation that waits. */
export interface Waiting extends Item {
	/** When it is waited for no longer; undefined for no limit. */
	readonly until?: Date;
	/**
	 * The address that Tallyfy calls when it is done; undefined where it is not to call.
	 *
	 * @throws InputError when Tallyfy cannot reach it
	 */
	resumeUrl(): string | undefined;
}

/** Something that a person does. n8n waits for it without holding a worker, for all input items together. */
interface Waits<V> {
	ask: (values: V, api: Api, item: Waiting) => Promise<Pending>;
	/** Throws when `ask` could only throw. Of several items, all are confirmed before the first is asked: read with `once`. */
	confirm?: (values: V, api: Api, item: Item) => Promise<unknown>;
	/** What `ask` created, for whoever has to know that nobody waits for it: task 9180c72571b60e4921aa8d8cac0e654d. */
	leaves?: (pending: Pending) => string;
	look: (pending: Pending, api: Api) => Promise<Progress>;
}

/** What a simplified record depends on besides the record. */
export interface ShownAs {
	/** Where people see Tallyfy, without a slash at the end: `https://go.tallyfy.com`; undefined where that is not known. */
	readonly webAddress?: string;
	/** What was added under Options. */
	readonly options?: IDataObject;
}

/** Gives the few fields of a record that most people need; of an empty record their names, each without a value. */
export type Simplify = (record: IDataObject, shown: ShownAs) => IDataObject;

interface Simplifies {
	simplify?: Simplify;
}

/** An operation of one call, as the engine runs it: what it knows of the fields is checked when they are read. */
export type CallOperation = About &
	Simplifies & {
		request: (values: IDataObject) => Request;
		list?: true;
		isMeant?: (record: IDataObject, values: IDataObject) => boolean;
		unless?: (values: IDataObject, api: Api, item: Item) => Promise<unknown>;
		hints?: readonly Hint[] | ((values: IDataObject) => readonly Hint[]);
		neverEmpty?: (values: IDataObject) => boolean;
		gives?: (answer: unknown, values: IDataObject, api: Api, item: Item) => Result;
		note?: (answer: unknown, values: IDataObject, item: Item) => string | ItemNote | undefined;
	};

/** An operation of several calls, as the engine runs it. */
export type RunOperation = About & Simplifies & Runs<IDataObject, Result>;

/** An operation that waits for a person, as the engine runs it. */
export type WaitOperation = About & Waits<IDataObject>;

/** An operation of one of the three kinds, as the engine runs it. */
export type Operation = CallOperation | RunOperation | WaitOperation;

/** Whether an operation waits for a person. */
export const isWait = (operation: Operation): operation is WaitOperation => 'ask' in operation;

/** Whether an operation gives a list, and so has Return All and Limit. */
export const isList = (operation: Operation): boolean => 'list' in operation && operation.list === true;

/** What simplifies the records of an operation; undefined where they are few or unknown, and so come whole. */
export const simplifierOf = (operation: Operation): Simplify | undefined =>
	isWait(operation) ? undefined : operation.simplify;

/** An operation is a value: its name, its fields, and a pure function from the fields to one call of the contract. */
export function operation<const F extends readonly Field[], C extends CallName | undefined, R>(
	definition: About<F> &
		Check<F, { fields: Sound<F> }> &
		(Calls<Values<F>, C, R> | Runs<Values<F>, R> | Waits<Values<F>>),
): Operation {
	// From here on the values are records that were read and checked by their fields.
	return definition as unknown as Operation;
}

/** A field that several operations share. */
export function field<const F extends Field>(definition: F & Check<[F], SoundField<F>>): F {
	return definition;
}

/** A set of operations on one kind of thing; the keys are the internal names. */
export interface Resource<O extends Record<string, Operation> = Record<string, Operation>> {
	name: string;
	operations: O;
}

/** Puts operations under a name of the menu. */
export function resource<O extends Record<string, Operation>>(name: string, operations: O): Resource<O> {
	return { name, operations };
}

/** The resources of a node; the keys are the internal names. */
export type Menu = Record<string, Resource>;

/**
 * The operation that the user chose in a menu; `valueOf` gives the values of Resource and Operation.
 *
 * @throws InputError for one that the menu does not have
 */
export function chosenIn(menu: Menu, valueOf: (parameter: string) => unknown): Operation {
	const [resource, operation] = [String(valueOf('resource')), String(valueOf('operation'))];
	const chosen = ownIn(ownIn(menu, resource)?.operations, operation);
	if (chosen) return chosen;
	throw new InputError(
		`This node has no operation ${JSON.stringify(operation)} of a resource ${JSON.stringify(resource)}`,
		'The workflow may come from a newer version of n8n-nodes-tallyfy-oauth: update it. Otherwise choose Resource and Operation again in the node. Nothing was sent to Tallyfy.',
	);
}
