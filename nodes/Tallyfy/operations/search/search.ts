import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../api/client';
import { InputError } from '../../api/errors';
import { pageSize } from '../../api/pages';
import { path } from '../../api/path';
import { isRecord } from '../../api/records';
import { operation } from '../../engine/operation';

export const search = operation({
	name: 'Search',
	action: 'Search everywhere in Tallyfy',
	description: 'Find processes, tasks, templates, steps, form fields and snippets by the words in them',
	fields: [
		{
			displayName: 'Words',
			name: 'words',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. onboarding',
			description: 'What to look for',
		},
		{
			displayName: 'Look In',
			name: 'scopes',
			type: 'multiOptions',
			options: [
				{ name: 'Form Fields', value: 'form_field' },
				{ name: 'Processes', value: 'process' },
				{ name: 'Snippets', value: 'snippet' },
				{ name: 'Steps', value: 'step' },
				{ name: 'Tasks', value: 'task' },
				{ name: 'Templates', value: 'template' },
			],
			default: ['process', 'task', 'template'],
			description: 'Where to look; each result says in <code>scope</code> where it was found',
		},
		{
			displayName: 'Return All Results',
			name: 'everything',
			type: 'boolean',
			default: false,
			description: 'Whether to return all results or only so many of each kind',
		},
		{
			displayName: 'Results of Each Kind',
			name: 'most',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 50,
			description: 'How many results of each kind to return at most',
			displayOptions: { show: { everything: [false] } },
		},
	],
	changesNothing: true,
	run: async ({ words, scopes, everything, most = Infinity }, api) => {
		if (!scopes.length) throw new InputError('Look In is empty');
		const found = await hits(api, words, scopes.map(toApi), everything ? Infinity : most);
		return scopes.flatMap((scope) => found[toApi(scope)].map((hit) => ({ scope, ...hit })));
	},
});

/** What the API calls some of the scopes. */
const apiNames: Record<string, string> = { template: 'blueprint', form_field: 'capture' };

const toApi = (scope: string) => apiNames[scope] ?? scope;

/** Up to `most` hits of each scope. A page holds so many of each, and a scope that is at its end is not asked again. */
async function hits(api: Api, words: string, scopes: string[], most: number): Promise<Record<string, IDataObject[]>> {
	const perPage = Math.min(pageSize, most);
	const found: Record<string, IDataObject[]> = Object.fromEntries(scopes.map((scope) => [scope, []]));
	let open = scopes;
	for (let page = 1; open.length; page++) {
		const query = { search: words, on: open, page, per_page: perPage };
		const answer = await api.call({ method: 'GET', path: path`/search`, query });
		const lists = isRecord(answer) ? answer : {};
		open = open.filter((scope) => {
			const { data, total } = bucket(lists[scope]);
			const known = new Set(found[scope].map(({ id }) => id));
			const fresh = data.filter(({ id }) => !known.has(id));
			found[scope].push(...fresh.slice(0, most - found[scope].length));
			return fresh.length > 0 && found[scope].length < Math.min(most, total ?? Infinity);
		});
	}
	return found;
}

/** The list of one scope, and how many there are in all, where Tallyfy says. */
function bucket(list: unknown): { data: IDataObject[]; total?: number } {
	if (!isRecord(list)) return { data: [] };
	const { data, meta } = list;
	const pagination = isRecord(meta) ? meta.pagination : undefined;
	const total = isRecord(pagination) ? pagination.total : undefined;
	return {
		data: Array.isArray(data) ? data.filter(isRecord) : [],
		total: typeof total === 'number' ? total : undefined,
	};
}
