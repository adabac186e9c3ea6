import type { IDataObject, IDisplayOptions, INodeProperties } from 'n8n-workflow';

import type { Api, Request } from '../api/client';

/** An n8n property, and what is checked before anything is sent. */
export type Field = INodeProperties & {
	/** Longest text that Tallyfy takes, in characters. */
	maxLength?: number;
	/** `email`: one address, as Tallyfy takes it. */
	format?: 'email';
};

type Entry<O, P extends string> = O extends readonly unknown[] ? Extract<O[number], Record<P, unknown>> : never;

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
					? { [P in Entry<O, 'name'> as P['name'] & string]?: Value<P> }
					: F extends { type: 'json' | 'fixedCollection' | 'resourceMapper' }
						? unknown
						: string;

type Named<F extends readonly Field[]> = Exclude<F[number], { type: 'notice' }>;

/** What `request` and `run` receive: a field that can be hidden may be undefined. */
export type Values<F extends readonly Field[]> = {
	[P in Named<F> as P['name']]: P extends { displayOptions: object } ? Value<P> | undefined : Value<P>;
};

/** A record or several, as Tallyfy gave them; undefined when it had nothing to say. */
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
	/** Gives the few fields of a record that most people need, flat. Adds the switch Simplify. */
	simplify?: (record: IDataObject) => IDataObject;
}

/** One call; a list is read page by page and has Return All and Limit. */
interface Calls<V> {
	request: (values: V) => Request;
	list?: true;
}

/** Several calls. They overlap between items only when none of them changes anything. */
interface Runs<V> {
	run: (values: V, api: Api) => Promise<Result>;
	changesNothing?: true;
}

type Definition<F extends readonly Field[]> = About<F> & (Calls<Values<F>> | Runs<Values<F>>);

/** An operation whose fields are no longer known to the compiler. */
export type Operation = About<readonly Field[]> & Partial<Calls<never> & Runs<never>>;

/** An operation is a value: its name, its fields, and a pure function from the fields to one HTTP call. */
export function operation<const F extends readonly Field[]>(definition: Definition<F>): Operation {
	return definition;
}

/** A field that several operations share. */
export function field<const F extends Field>(definition: F): F {
	return definition;
}

/** A set of operations on one kind of thing; the keys are the internal names. */
export interface Resource {
	name: string;
	operations: Record<string, Operation>;
}

/** Puts operations under a name of the menu. */
export function resource(name: string, operations: Record<string, Operation>): Resource {
	return { name, operations };
}

/** The resources of a node; the keys are the internal names. */
export type Menu = Record<string, Resource>;
