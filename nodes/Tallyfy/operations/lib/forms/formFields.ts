import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { isRecord } from '../../../api/records';
import { embedded, type Embedded } from '../embedded';

export interface FormOption {
	id: string | number;
	text: string;
}

/** A field of a kick-off form or of a task. */
export interface FormField {
	id: string;
	label: string;
	/** One of the ten of the contract, or one that is newer. */
	field_type: string;
	required?: boolean;
	/** Whether a date has a time. */
	collect_time?: boolean;
	/** Whether Tallyfy fills in an answer of its own. */
	has_default?: boolean;
	options?: FormOption[];
	/** The labels of the columns of a table. */
	columns?: string[];
	/** Where Tallyfy gives it with the field. */
	answer?: unknown;
}

/** The fields of the kick-off form of a template, which is the same for all items of an execution. */
export async function kickoffFields(api: Api, templateId: string): Promise<FormField[]> {
	const template = await api.once(call('getTemplate', { checklist_id: templateId }));
	return readFields(template?.prerun);
}

/** The fields of a task: of its step, or of the one-off task itself. */
export async function taskFields(api: Api, taskId: string): Promise<FormField[]> {
	const task = await api.once(call('getTask', { task_id: taskId, query: { with: ['form_fields'] } }));
	return readFields(task?.form_fields);
}

/** The fields in what Tallyfy gave, in the order of the form. Where two have one label, the later ones are numbered. */
export function readFields(given: Embedded<Tallyfy<'FormField'>>): FormField[] {
	const seen = new Map<string, number>();
	return embedded(given)
		.filter(({ archived_at }) => !archived_at)
		.map((field) => {
			const label = String(field.label);
			const count = (seen.get(label) ?? 0) + 1;
			seen.set(label, count);
			return {
				id: String(field.id),
				label: count > 1 ? `${label} (${count})` : label,
				field_type: String(field.field_type),
				required: field.required === true,
				collect_time: field.collect_time === true,
				has_default: field.default_value_enabled === true,
				options: embedded(field.options).map(({ id, text }) => ({
					id: typeof id === 'number' ? id : String(id),
					text: String(text),
				})),
				columns: embedded(field.columns).map(({ label: column }) => String(column)),
				answer: field.field_value ?? field.value,
			};
		});
}

/** Whether this is no answer to a form field: nothing, or a text, a list or a record in which there is nothing. */
export function isUnanswered(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return !value.trim();
	if (Array.isArray(value)) return value.every(isUnanswered);
	return isRecord(value) && !(value instanceof Date) && Object.values(value).every(isUnanswered);
}
