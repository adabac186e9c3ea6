import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';

import { field, type Field, type Menu, type Operation } from './operation';

type Show = NonNullable<IDisplayOptions['show']>;

export const actAs = field({
	displayName: 'Act As',
	name: 'actAs',
	type: 'resourceLocator',
	default: { mode: 'email', value: '' },
	description: 'The member in whose name Tallyfy is called. When empty, it is the Default Member of the credential.',
	modes: [
		{
			displayName: 'By Email',
			name: 'email',
			type: 'string',
			placeholder: 'name@example.com',
		},
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Choose a member',
			typeOptions: { searchListMethod: 'searchMembers', searchable: true },
		},
	],
	format: 'email',
});

export const returnAll = field({
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
});

export const limit = field({
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
	displayOptions: { show: { returnAll: [false] } },
});

export const simplify = field({
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
});

/** All fields of an operation in the order of the panel: who, what, how many, and last what is optional. */
export function fieldsOf(operation: Operation): Field[] {
	const isCollection = ({ type }: Field) => type === 'collection';
	return [
		...(operation.actAs === false ? [] : [shown(actAs, operation.actAs)]),
		...operation.fields.filter((own) => !isCollection(own)),
		...(operation.list ? [returnAll, limit] : []),
		...(operation.simplify ? [simplify] : []),
		...operation.fields.filter(isCollection),
	];
}

/** The properties of a node that is a single operation. */
export function describeOperation(operation: Operation, show?: Show): INodeProperties[] {
	return fieldsOf(operation).map((own) => toProperty(shown(own, show)));
}

/** The properties of a node that is a menu: Resource, Operation, and the fields of each operation. */
export function describeMenu(menu: Menu): INodeProperties[] {
	const resources = Object.entries(menu);
	return [
		chooser(resourceChoice, menu),
		...resources.map(([resource, { operations }]) => ({
			...chooser(operationChoice, operations),
			displayOptions: { show: { resource: [resource] } },
		})),
		...resources.flatMap(([resource, { operations }]) =>
			Object.entries(operations).flatMap(([name, operation]) =>
				describeOperation(operation, { resource: [resource], operation: [name] }),
			),
		),
	];
}

const resourceChoice = field({
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: [],
	default: '',
});

const operationChoice = field({
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: [],
	default: '',
});

function chooser(
	property: INodeProperties,
	choices: Record<string, Pick<Operation, 'name'> & Partial<Operation>>,
): INodeProperties {
	const options = Object.entries(choices).map(([value, { name, action, description }]) => ({
		name,
		value,
		action,
		description,
	}));
	return { ...property, options, default: options[0].value };
}

function shown(own: Field, show?: Show): Field {
	if (!show) return own;
	return { ...own, displayOptions: { ...own.displayOptions, show: { ...show, ...own.displayOptions?.show } } };
}

/** n8n gets its own keys only. */
function toProperty(own: Field): INodeProperties {
	const keys = Object.entries(own).filter(([key]) => key !== 'maxLength' && key !== 'format');
	const property = Object.fromEntries(keys) as unknown as INodeProperties;
	return property.type === 'collection'
		? { ...property, options: (property.options as Field[]).map(toProperty) }
		: property;
}
