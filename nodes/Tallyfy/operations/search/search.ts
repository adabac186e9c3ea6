import { call, type Tallyfy } from '../../api/call';
import type { Api } from '../../api/client';
import { InputError } from '../../api/errors';
import { pageSize } from '../../api/pages';
import { operation } from '../../engine/operation';
import { embedded } from '../lib/embedded';

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
		const lists = await hitsIn(api, words, scopes, everything ? Infinity : most);
		return lists.flatMap(({ scope, hits }) => hits.map((hit) => ({ scope, ...hit })));
	},
});

/** What the API calls the scopes. */
const apiNames = {
	form_field: 'capture',
	process: 'process',
	snippet: 'snippet',
	step: 'step',
	task: 'task',
	template: 'blueprint',
} as const;

type Scope = keyof typeof apiNames;

type Bucket = Tallyfy<'SearchBucket'>;

interface Found {
	scope: Scope;
	hits: NonNullable<Bucket['data']>;
}

/** Up to `most` hits of each scope. A page holds so many of each, and a scope that is at its end is not asked again. */
async function hitsIn(api: Api, words: string, scopes: Scope[], most: number): Promise<Found[]> {
	const perPage = Math.min(pageSize, most);
	const lists = scopes.map((scope): Found => ({ scope, hits: [] }));
	let open = lists;
	for (let page = 1; open.length; page++) {
		const on = open.map(({ scope }) => apiNames[scope]);
		const answer = await api.call(call('search', { query: { search: words, on, page, per_page: perPage } }));
		open = open.filter(({ scope, hits }) => {
			const { data, total } = bucket(answer?.[apiNames[scope]]);
			const known = new Set(hits.map(({ id }) => id));
			const fresh = data.filter(({ id }) => !known.has(id));
			hits.push(...fresh.slice(0, most - hits.length));
			return fresh.length > 0 && hits.length < Math.min(most, total ?? Infinity);
		});
	}
	return lists;
}

/** The list of one scope, and how many there are in all, where Tallyfy says. */
function bucket(list: Bucket | null | undefined) {
	const total = list?.meta?.pagination?.total;
	return { data: embedded(list), total: typeof total === 'number' ? total : undefined };
}
