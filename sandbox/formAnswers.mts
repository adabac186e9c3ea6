import { invalid } from './answers.mts';
import type { Answers, FormField } from './records.mts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry = ({ options }: FormField, value: unknown) =>
	isRecord(value) && options.some(({ id, text }) => String(id) === String(value.id) && text === value.text);

/** What a field takes, by its type. */
const takes: Record<string, (field: FormField, value: unknown) => boolean> = {
	text: (_, value) => !isRecord(value) && String(value).length <= 200,
	textarea: (_, value) => typeof value === 'string' && value.length <= 30_000,
	email: (_, value) => /^[^\s@]+@[^\s@]+$/.test(String(value)),
	date: (_, value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
	radio: ({ options }, value) => options.some(({ text }) => text === value),
	dropdown: isEntry,
	multiselect: (field, value) => Array.isArray(value) && value.every((entry) => isEntry(field, entry)),
	table: ({ columns }, value) => Array.isArray(value) && value.length === columns.length,
	file: (_, value) =>
		Array.isArray(value) &&
		value.every((entry) => isRecord(entry) && entry.filename && (entry.id || entry.url || entry.full_url)),
	assignees_form: (_, value) => isRecord(value) && Object.values(value).every(Array.isArray),
};

/**
 * The answers that belong to a form: keys that are none of its fields are dropped without a word. Null is none, whatever
 * the field takes.
 * @throws Refusal 422 for a value that its field does not take
 */
export function answersTo(fields: FormField[], values: Answers, prefix: string): Answers {
	const given = fields.filter(({ id }) => id in values);
	refuse(
		given.filter((field) => values[field.id] !== null && !takes[field.field_type]?.(field, values[field.id])),
		(label) => `The ${label} field is invalid.`,
		prefix,
	);
	return Object.fromEntries(given.map(({ id }) => [id, values[id]]));
}

/** @throws Refusal 422 naming the required fields without an answer */
export function requireAnswersTo(fields: FormField[], values: Answers, prefix: string): void {
	refuse(
		fields.filter(({ id, required, archived_at: at }) => required && !at && (values[id] ?? '') === ''),
		(label) => `The ${label} field is required.`,
		prefix,
	);
}

function refuse(fields: FormField[], say: (label: string) => string, prefix: string): void {
	if (fields.length)
		throw invalid(Object.fromEntries(fields.map(({ id, label }) => [`${prefix}.${id}`, [say(label)]])));
}
