import { InputError } from '../../api/errors';
import { inShort } from './text';

/**
 * A number, from a number or from a text that is one.
 *
 * @param name of the field, for the message
 * @throws InputError for anything else
 */
export function toNumber(name: string, given: unknown): number {
	const isGiven = typeof given === 'number' || (typeof given === 'string' && given.trim() !== '');
	const value = isGiven ? Number(given) : NaN;
	if (Number.isFinite(value)) return value;
	throw new InputError(`${name} is not a number: ${inShort(given)}`);
}

/**
 * True or false, from one of them or from a text that says it, in any case.
 *
 * @param name of the field, for the message
 * @throws InputError for anything else
 */
export function toBoolean(name: string, given: unknown): boolean {
	const value = typeof given === 'string' ? given.toLowerCase() : given;
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	throw new InputError(`${name} is neither true nor false: ${inShort(given)}`);
}

/**
 * What a text of JSON says.
 *
 * @param name of the field, for the message
 * @throws InputError for a text that is no JSON
 */
export function fromJson(name: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return notJson(name);
	}
}

function notJson(name: string): never {
	throw new InputError(`${name} is not valid JSON`);
}
