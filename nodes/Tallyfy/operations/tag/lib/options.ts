import { field } from '../../../engine/operation';

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
