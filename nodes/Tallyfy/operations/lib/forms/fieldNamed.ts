import type { FormField } from './formFields';
import { labelsOf, refused } from './refused';

/**
 * The field of a form that is meant by its ID, its alias, or its label in any case.
 *
 * @param names all that are named beside it: with `Company (2)`, `Company` is the first of two, as in the outputs
 * @throws InputError for a field that the form does not have, and for a label that several have
 */
export function fieldNamed(fields: FormField[], name: string, names: string[]): FormField {
	const wanted = plain(name);
	const certain = fields.find(
		({ id, alias, label, title }) => id === wanted || alias === name || (label === name && label !== title),
	);
	if (certain) return certain;
	const inAnyCase = fields.filter(({ title }) => plain(title) === wanted);
	const exact = inAnyCase.filter(({ title }) => title.trim() === name.trim());
	const [found, ...others] = exact.length ? exact : inAnyCase;
	if (found && others.every(({ label }) => names.includes(label))) return found;
	throw found
		? refused(
				`The form has ${others.length + 1} fields that are called ${JSON.stringify(name)}`,
				`Name one by its ID: ${[found, ...others].map(({ id, label }) => `${label} is ${id}`).join(', ')}.`,
			)
		: refused(
				`The form has no field ${JSON.stringify(name)}`,
				fields.length ? `Its fields: ${labelsOf(fields)}.` : 'It has no fields at all.',
			);
}

/** A label or a text as it is compared. */
export const plain = (text: string): string => text.trim().toLowerCase();
