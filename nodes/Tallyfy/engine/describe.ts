import type { IDisplayOptions, INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

import { waitOptions } from './waitOptions';
import {
	field,
	isList,
	isWait,
	simplifierOf,
	type Choice,
	type Field,
	type Menu,
	type Operation,
	type Simplify,
} from './operation';
import { actAs, actAsOfTool, authentication, limit, options, output, returnAll, selectedFields } from './fields';
import { namesIn } from './output';

type Show = NonNullable<IDisplayOptions['show']>;

/** All fields of an operation, in their order in the panel: Act As, its own, Limit, sorting, Output, and what is optional. */
export function fieldsOf(operation: Operation): Field[] {
	const isOrder = ({ purpose }: Field) => purpose === 'order';
	const simplify = simplifierOf(operation);
	const { actAs: acting } = operation;
	return [
		...(acting === false ? [] : [actAs, actAsOfTool].map((own) => shown(own, acting))),
		...operation.fields.filter((own) => !isCollection(own) && !isOrder(own)),
		...(isList(operation) ? [returnAll, limit] : []),
		...operation.fields.filter(isOrder),
		...(simplify ? [output, selectableIn(simplify)] : []),
		...collectionsOf(operation),
	];
}

const isCollection = ({ type }: Field) => type === 'collection';

/** What is optional: the operation's own collections, and what the engine has under Options. */
function collectionsOf(operation: Operation): Field[] {
	const own = operation.fields.filter(isCollection);
	if (isWait(operation)) return [...own, waitOptions];
	if (!operation.target) return own;
	const present = own.find(({ name }) => name === options.name);
	const all = [...((present?.options as Field[]) ?? []), ...options.options];
	all.sort((one, other) => one.displayName.localeCompare(other.displayName));
	return [...own.filter((one) => one !== present), { ...options, options: all }];
}

/** Selected Fields, where they are chosen from those of a simplified record. */
const selectableIn = (simplify: Simplify): Field => ({
	...selectedFields,
	options: namesIn(simplify).map((name) => ({ name, value: name })),
});

/** With these two `engine/wait.ts` tells each node of the sub-workflow what to do; they have no other fields. */
const phase = field({ displayName: 'Phase', name: 'phase', type: 'hidden', default: '' });

const items = field({ displayName: 'Items', name: 'items', type: 'hidden', default: '' });

/** All fields of an operation, and those that only the engine sets. */
function propertiesOf(operation: Operation): Field[] {
	if (!isWait(operation)) return fieldsOf(operation);
	return [phase, items, ...fieldsOf(operation).map((own) => shown(own, { phase: [''] }))];
}

/** n8n recognizes a node that waits by this name and value. */
const sendAndWait = field({ displayName: 'Operation', name: 'operation', type: 'hidden', default: 'sendAndWait' });

/** The properties of a node that is a single operation. */
export function describeOperation(operation: Operation): INodeProperties[] {
	return [
		// What only the application may do needs its credential.
		...(operation.actAs === false ? [] : [authentication]),
		...(isWait(operation) ? [sendAndWait] : []),
		...propertiesOf(operation),
	].map((own) => toProperty(own));
}

/** The properties of a trigger, whose own fields these are. */
export const describeTrigger = (fields: readonly Field[]): INodeProperties[] =>
	[authentication, actAs, ...fields].map((own) => toProperty(own));

/** The properties of a node that is a menu: Resource, which begins with `first`, Operation, and the fields of each operation. */
export function describeMenu<M extends Menu>(menu: M, first: keyof M & string): INodeProperties[] {
	const resources = Object.entries(menu);
	return [
		toProperty(authentication),
		{ ...chooser('Resource', 'resource', menu), default: first },
		...resources.map(([resource, { operations }]) => ({
			...chooser('Operation', 'operation', operations),
			displayOptions: { show: { resource: [resource] } },
		})),
		...resources.flatMap(([resource, { operations }]) =>
			Object.entries(operations).flatMap(([name, operation]) =>
				propertiesOf(operation).map((own) => toProperty(shown(own, { resource: [resource], operation: [name] }))),
			),
		),
	];
}

/** The field that chooses among the resources, or the operations of one. */
function chooser(
	displayName: string,
	name: string,
	choices: Record<string, { name: string; action?: string; description?: string }>,
): INodeProperties {
	const options = Object.entries(choices).map(([value, { name, action, description }]) => ({
		name,
		value,
		action,
		description,
	}));
	const property: INodeProperties = { displayName, name, type: 'options', default: '', noDataExpression: true };
	return { ...property, options, default: options[0]?.value };
}

function shown(own: Field, show?: Show): Field {
	if (!show) return own;
	return { ...own, displayOptions: { ...own.displayOptions, show: { ...show, ...own.displayOptions?.show } } };
}

/** What only we read. */
const ours = ['also', 'maxLength', 'format', 'day', 'lookUp', 'clears', 'purpose', 'matches'];

/** A field as n8n takes it, without the keys in `without`. */
function toProperty(own: Field, without = ours): INodeProperties {
	const property = leaving(own, without) as INodeProperties;
	if (property.type === 'options') return { ...property, options: (property.options as Choice[]).map(toOption) };
	if (property.type === 'collection') return { ...property, options: (property.options as Field[]).map(toEntry) };
	if (property.type !== 'fixedCollection') return property;
	const groups = property.options as INodePropertyCollection[];
	return { ...property, options: groups.map((group) => ({ ...group, values: group.values.map(toEntry) })) };
}

/** A record without some of its keys. */
const leaving = (record: object, out: string[]): unknown =>
	Object.fromEntries(Object.entries(record).filter(([key]) => !out.includes(key)));

const toOption = (choice: Choice) => leaving(choice, ours) as INodePropertyOptions;

/**
 * A field of a collection. n8n would ask for a required one even where it is not added or not shown, so it is not told; we
 * ask for it once it is added.
 */
const toEntry = (own: Field): INodeProperties => toProperty(own, [...ours, 'required']);
