import { InputError } from '../../api/errors';

/**
 * What a record shows that is to be written again, since Tallyfy replaces it. What is missing in an answer is not known: it is
 * not empty, and writing it as such would lose it.
 *
 * @param what in the words of Tallyfy's screens, such as `guests`
 */
export function known<T>(what: string, shown: T | undefined): T {
	if (shown !== undefined) return shown;
	throw new InputError(
		`Tallyfy does not show the ${what}`,
		'Nothing was changed for this item, since what is there would be lost. Act As a member who sees everything.',
	);
}
