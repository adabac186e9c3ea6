import { InputError } from './errors';

/**
 * Tag for a template that is a path of the API. Every inserted value is encoded as one segment.
 *
 * @example path`/tasks/${taskId}` is below the organization
 * @example path`~/applications/${organizationId}/users` starts at the API root
 * @throws InputError for an empty value, and for `.` and `..`, which would climb to another path
 */
export function path(literals: TemplateStringsArray, ...values: Array<string | number>): string {
	return literals.reduce((before, literal, index) => before + segment(values[index - 1]) + literal);
}

function segment(value: string | number): string {
	const text = String(value).trim();
	if (!text || text === '.' || text === '..') throw new InputError(`"${text}" cannot be an ID or an email address`);
	return encodeURIComponent(text);
}
