import type { IBinaryKeyData, IDataObject, IDisplayOptions, INodeProperties } from 'n8n-workflow';

import type { Api, Download } from '../api/client';
import type { Request } from '../api/request';

/** An n8n property, and what is checked before anything is sent. */
export type Field = INodeProperties & {
	/** Longest text that Tallyfy takes, in characters. */
	maxLength?: number;
	/** What a text has to be: an address, an ID of 32 hexadecimal characters, a number, a member; or several of them. */
	format?: 'email' | 'id' | 'number' | 'member' | 'emails' | 'ids' | 'members';
	/** What may be written in the place of an ID. */
	lookUp?: LookUp;
};

/** People know an email or a name where Tallyfy takes an ID. */
export interface LookUp {
	/** What is looked up: member. */
	kind: string;
	/** What Tallyfy takes as it is. */
	taken: RegExp;
	/**
	 * What Tallyfy takes for one text.
	 *
	 * @throws InputError when it knows nothing of that name
	 */
	find: (text: string, api: Api) => Promise<string>;
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
						: F extends { type: 'resourceMapper' }
							? Record<string, unknown>
							: F extends { type: 'json' }
								? unknown
								: string;

type Named<F extends readonly Field[]> = Exclude<F[number], { type: 'notice' }>;

/** What `request` and `run` receive: a field that can be hidden may be undefined. */
export type Values<F extends readonly Field[]> = {
	[P in Named<F> as P['name']]: P extends { displayOptions: object } ? Value<P> | undefined : Value<P>;
};

/** The input item that an operation runs for. */
export interface Item {
	/** Of the workflow, for dates that name none. */
	readonly timezone: string;
	/** The file in a binary field. */
	file(property: string): Promise<Download>;
	/** The output of an operation that gives a file: `record`, and the file in the binary field `property`. */
	withFile(record: IDataObject, property: string, file: Download): Promise<WithFile>;
}

export class WithFile {
	constructor(
		readonly json: IDataObject,
		readonly binary: IBinaryKeyData,
	) {}
}

/** A record or several as Tallyfy gave them, or one with a file. */
export type Result = unknown;

interface About<F extends readonly Field[]> {
	/** As the menu shows it: Get Many. */
	name: string;
	/** A full phrase without article; an AI agent reads it as the tool's description: Get my tasks. */
	action: string;
	description: string;
	fields: F;
	/** When Act As is shown; `false` for what only the application does. */
	actAs?: IDisplayOptions['show'] | false;
	/** What it gives lets anybody act as a member, so it is no tool of an AI agent. */
	givesToken?: true;
	/** Gives the few fields of a record that most people need. Adds the switch Simplify. */
	simplify?: (record: IDataObject) => IDataObject;
}

/** One call; a list is read page by page and has Return All and Limit. */
interface Calls<V> {
	request: (values: V) => Request;
	list?: true;
}

/** Several calls. They overlap between items only when none of them changes anything. */
interface Runs<V> {
	run: (values: V, api: Api, item: Item) => Promise<Result>;
	/** Throws when `run` could only throw. All items are confirmed before the first is run: read with `once`. */
	confirm?: (values: V, api: Api, item: Item) => Promise<unknown>;
	changesNothing?: true;
}

/** What `look` needs to find again what was asked for; n8n stores it with the execution. */
export interface Asked extends IDataObject {
	/** It was done before anybody had to wait. */
	isDone?: boolean;
}

/** What came of it so far. */
export interface Sight {
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
	ask: (values: V, api: Api, item: Waiting) => Promise<Asked>;
	look: (asked: IDataObject, api: Api) => Promise<Sight>;
}

type Definition<F extends readonly Field[]> = About<F> & (Calls<Values<F>> | Runs<Values<F>> | Waits<Values<F>>);

/** An operation whose fields are no longer known to the compiler. */
export type Operation = About<readonly Field[]> & Partial<Calls<never> & Runs<never> & Waits<never>>;

/** An operation is a value: its name, its fields, and a pure function from the fields to one HTTP call. */
export function operation<const F extends readonly Field[]>(definition: Definition<F>): Operation {
	return definition;
}

/** A field that several operations share. */
export function field<const F extends Field>(definition: F): F {
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

/** The operation that the user chose in a menu; `valueOf` gives the values of Resource and Operation. */
export function chosenIn(menu: Menu, valueOf: (parameter: string) => unknown): Operation {
	return menu[String(valueOf('resource'))].operations[String(valueOf('operation'))];
}
