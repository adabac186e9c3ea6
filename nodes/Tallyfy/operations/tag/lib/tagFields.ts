import { field } from '../../../engine/operation';
import { tag } from '../../lib/fields/pickers';
import { longestTitle } from '../../lib/find/tag';

export const title = field({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. High priority',
	description: 'At most 30 characters',
	maxLength: longestTitle,
});

export const color = field({
	displayName: 'Color',
	name: 'color',
	type: 'color',
	default: '#3b8e6e',
	format: 'color',
});

/** A tag that may be missing. A title has at most 30 characters, so no name looks like an ID. */
export const tagOrName = field({ ...tag, lookUp: undefined });

export const options = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Include',
			name: 'with',
			type: 'multiOptions',
			options: [{ name: 'Statistics', value: 'statistics', description: 'How many templates and processes carry it' }],
			default: [],
			description: 'What else to get with each result',
		},
	],
});
