import { field } from '../../../engine/operation';

/** What is chosen when nothing is: the first option of every order. */
export const anyOrder = { name: 'As Tallyfy Sorts', value: '' } as const;

/** The order of a list; each list has options of its own. */
export const sort = field({
	displayName: 'Sort',
	name: 'sort',
	type: 'options',
	options: [anyOrder],
	default: '',
	purpose: 'order',
	description: 'Order of the results. It also decides which ones come when there is a limit.',
});
