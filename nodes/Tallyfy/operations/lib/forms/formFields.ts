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
	/** Made from the label by Tallyfy; it changes with it. */
	alias?: string;
	/** The label in Tallyfy, which two fields may have. */
	title: string;
	/** What the field is called here: no other one of the form is called so. */
	label: string;
	archived: boolean;
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
	/** Where Tallyfy gives it with the field: null for none. */
	answer?: unknown;
}

type Form = Embedded<Tallyfy<'FormField'>>;

/** A process with its kick-off form; the contract does not say how that looks. */
type ProcessWithForm = Tallyfy<'Run'> & { ko_form_fields?: Form };

/** The fields of the kick-off form of a template, which is the same for all items of an execution. */
export async function kickoffFields(api: Api, templateId: string): Promise<FormField[]> {
	const template = await api.once(call('getTemplate', { checklist_id: templateId }));
	return fieldsToAnswer(template?.prerun);
}

/**
 * The fields of the kick-off form of a process.
 *
 * @param process with `ko_form_fields`: they are there when its template is archived, which then is not found
 */
export async function kickoffFieldsOf(api: Api, process: ProcessWithForm): Promise<FormField[]> {
	const { ko_form_fields: form, checklist_id: templateId } = process;
	return form ? fieldsToAnswer(form) : await kickoffFields(api, String(templateId));
}

/** The fields of a task: of its step, or of the one-off task itself. */
export async function taskFields(api: Api, taskId: string): Promise<FormField[]> {
	const task = await api.once(call('getTask', { task_id: taskId, query: { with: ['form_fields'] } }));
	return fieldsToAnswer(task?.form_fields);
}

/** The fields in what Tallyfy gave that can be answered: an archived one keeps its answers, and takes none. */
export const fieldsToAnswer = (given: Form): FormField[] => readFields(given).filter(({ archived }) => !archived);

/**
 * The fields in what Tallyfy gave, in the order of the form; archived ones last. Where two have one label, the later ones
 * are numbered.
 */
export function readFields(given: Form): FormField[] {
	const fields = embedded(given);
	const archived = fields.filter(({ archived_at: at }) => at);
	const open = fields.filter((field) => !archived.includes(field));
	const taken = new Set<string>();
	return [...open, ...archived].map((field) => {
		const title = String(field.label);
		let label = title;
		for (let count = 2; taken.has(label); count++) label = `${title} (${count})`;
		taken.add(label);
		return {
			id: String(field.id),
			alias: field.alias ?? undefined,
			title,
			label,
			archived: Boolean(field.archived_at),
			field_type: String(field.field_type),
			required: field.required === true,
			collect_time: field.collect_time === true,
			has_default: field.default_value_enabled === true,
			options: embedded(field.options).map(({ id, text }) => ({
				id: typeof id === 'number' ? id : String(id),
				text: String(text),
			})),
			columns: embedded(field.columns).map(({ label: column }) => String(column)),
			// Null says that there is none, and undefined nothing.
			answer: field.field_value ?? field.value ?? field.field_value,
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
