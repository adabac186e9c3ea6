import type { Hint } from '../../../engine/hints';
import { field, type WithChange } from '../../../engine/operation';

/** What becomes of a creation that finds its like. */
export const ifExists = field({
	displayName: 'If It Exists',
	name: 'ifExists',
	type: 'options',
	options: [
		{ name: 'Fail', value: 'fail', description: 'Stop with what Tallyfy says about it' },
		{ name: 'Skip', value: 'skip', description: 'Go on with what is there, and changed set to false' },
	],
	default: 'fail',
	description: 'What to do when it is there already',
});

/** The same for what can be changed to what is given. */
export const ifExistsOrUpdate = field({
	...ifExists,
	options: [
		...ifExists.options,
		{ name: 'Update', value: 'update', description: 'Change what is there to what is given here' },
	],
});

/**
 * What is there already, as the user wants to go on with it; undefined where the creation is to be tried.
 *
 * @param then what is done with it, other than to give it as it is
 */
export async function existing<T>(
	mode: 'fail' | 'skip' | 'update',
	find: () => Promise<T | null | undefined>,
	then: Partial<Record<'skip' | 'update', (found: T) => Promise<T | WithChange<T>>>> = {},
): Promise<T | WithChange<T> | null | undefined> {
	if (mode === 'fail') return undefined;
	const found = await find();
	return found && then[mode] ? await then[mode](found) : found;
}

/** The refusal of a creation that finds its like. */
export const existsAlready: Hint = {
	status: 422,
	says: /taken|already|unique/i,
	next: 'It is there already: set If It Exists to Skip to go on with it. Where that is set, Tallyfy did not show it yet: run again in a moment.',
};
