import { InputError } from '../../../api/errors';

type Given = readonly [displayName: string, value: unknown];

/** @throws InputError for a filter that means nothing without another one */
export function requireWith([name, value]: Given, [other, itsValue]: Given): void {
	if (value !== undefined && itsValue === undefined)
		throw new InputError(`${name} needs ${other}`, `Add ${other} under Filters as well. Nothing was sent to Tallyfy.`);
}
