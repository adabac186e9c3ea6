import { field } from '../../engine/operation';

export const options = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [],
});

export const include = field({
	displayName: 'Include',
	name: 'with',
	type: 'multiOptions',
	options: [],
	default: [],
	description: 'What to add to each process; visible with Simplify switched off',
});

export const withAnswers = field({
	displayName: 'Include Answers',
	name: 'withAnswers',
	type: 'boolean',
	default: true,
	description: 'Whether to add the answers to the form fields; visible with Simplify switched off',
});
