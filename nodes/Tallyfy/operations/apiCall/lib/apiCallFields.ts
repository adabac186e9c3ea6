import type { IDataObject } from 'n8n-workflow';

import { field } from '../../../engine/operation';

export const endpoint = field({
	displayName: 'Path',
	name: 'path',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. /checklists',
	description:
		'Part of the address after the ID of the organization. Begin with <code>~/</code> for what is not below an organization.',
});

export const queryParameters = field({
	displayName: 'Query Parameters',
	name: 'queryParameters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Parameter',
	default: {},
	options: [
		{
			displayName: 'Parameter',
			name: 'parameter',
			values: [
				{ displayName: 'Name', name: 'name', type: 'string', default: '' },
				{ displayName: 'Value', name: 'value', type: 'string', default: '' },
			],
		},
	],
});

/** What the user added to Query Parameters, as a query. A name given twice has a list for a value. */
export function queryOf({ parameter = [] }: { parameter?: Array<{ name?: string; value?: string }> }): IDataObject {
	const query = new Map<string, string[]>();
	for (const { name, value } of parameter) if (name && value) query.set(name, [...(query.get(name) ?? []), value]);
	return Object.fromEntries(query);
}
