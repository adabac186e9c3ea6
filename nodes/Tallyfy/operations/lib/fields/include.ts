import { field } from '../../../engine/operation';

/** What Tallyfy adds to a record; each record has options of its own, and the hint says which of them simplified output shows. */
export const include = field({
	displayName: 'Include',
	name: 'with',
	type: 'multiOptions',
	options: [],
	default: [],
	description: 'What else to get with each result',
	hint: 'Simplified output does not show it',
});

/** What to include, with the tags where a filter asks for one: records show them only then. */
export const includingTags = <P extends string>(
	parts: P[] | undefined,
	filter: unknown,
): Array<P | 'tags'> | undefined => (filter === undefined ? parts : [...new Set([...(parts ?? []), 'tags' as const])]);
