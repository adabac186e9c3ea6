import { field } from '../../../engine/operation';
import { include as anyInclude } from '../../lib/fields/include';

export const options = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [],
});

export const include = field({
	...anyInclude,
	hint: 'Simplified output shows only the answers to Kick-Off Fields and Form Fields',
});

export const withAnswers = field({
	displayName: 'Include Answers',
	name: 'withAnswers',
	type: 'boolean',
	default: true,
	description:
		'Whether to get the answers to the kick-off form and to the forms of the tasks, or only to those that Include names',
});

const forms = ['ko_form_fields', 'form_fields'] as const;

/** What to ask for. Answers are shown by the labels of their fields, so the fields are included; their answers come on demand. */
export function included<P extends string>({ with: parts = [], withAnswers }: { with?: P[]; withAnswers?: boolean }) {
	const namesForms = parts.some((part) => forms.some((form) => form === part));
	const withValues = withAnswers ?? (namesForms || undefined);
	return {
		with: withAnswers && !namesForms ? [...parts, ...forms] : parts,
		form_fields_values: withValues === undefined ? undefined : withValues ? ('true' as const) : ('false' as const),
	};
}
