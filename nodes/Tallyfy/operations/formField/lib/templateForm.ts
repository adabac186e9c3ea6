import { call, type Body, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import { embedded } from '../../lib/embedded';
import { inOrder } from '../../lib/inOrder';
import { withDone } from '../../../engine/done';
import { readTemplate, writeTemplate } from '../../template/lib/changeTemplate';

type FormField = Tallyfy<'FormField'>;

/** Where a form is: in the template itself, or on one of its steps. */
export interface Place {
	templateId: string;
	form: 'kickoff' | 'step';
	stepId: string | undefined;
}

/** A form as it was read. */
export interface Form {
	/** In the order of the form. */
	fields: FormField[];
	/** Writes those that changed, and gives them as Tallyfy has them now. */
	write(changed: FormField[]): Promise<FormField[]>;
}

export async function readForm(api: Api, { templateId, form, stepId = '' }: Place): Promise<Form> {
	return form === 'kickoff' ? await readKickoffForm(api, templateId) : await readStepForm(api, templateId, stepId);
}

/** Each field of a step is written by itself. */
async function readStepForm(api: Api, templateId: string, stepId: string): Promise<Form> {
	const its = { checklist_id: templateId, step_id: stepId };
	const step = await api.call(call('getStep', its));
	return {
		fields: inOrder(embedded(step?.captures)),
		write: async (changed) => {
			const written: Array<FormField | null | undefined> = [];
			for (const field of changed) {
				const update = call('updateStepField', { ...its, field_id: String(field.id), body: definitionOf(field) });
				const done = written.length ? `${written.length} of ${changed.length} fields were written.` : undefined;
				written.push(await withDone(api.call(update), done));
			}
			return written.flatMap((field) => field ?? []);
		},
	};
}

/** Kick-off fields are a list of the template, which is written as a whole; those with an ID stay the ones they are. */
async function readKickoffForm(
	api: Api,
	templateId: string,
): Promise<Form & { add(field: FormField): Promise<FormField> }> {
	const template = await readTemplate(api, templateId);
	const fields = inOrder(embedded(template.prerun));
	const rewrite = async (prerun: FormField[]) => embedded((await writeTemplate(api, template, { prerun }))?.prerun);
	return {
		fields,
		write: async (changed) => {
			const byId = new Map(changed.map((field) => [field.id, field]));
			const written = await rewrite(inOrder(fields.map((field) => byId.get(field.id) ?? field)));
			return written.filter(({ id }) => byId.has(id));
		},
		add: async (field) => {
			const known = new Set(fields.map(({ id }) => id));
			const written = await rewrite(inserted(fields, field, Number(field.position ?? fields.length + 1)));
			return written.find(({ id }) => !known.has(id)) ?? field;
		},
	};
}

/** Adds a field to a form, and gives it as Tallyfy has it now. */
export async function addField(
	api: Api,
	{ templateId, form, stepId = '' }: Place,
	field: Body<'createStepField'>,
): Promise<FormField | null | undefined> {
	if (form === 'kickoff') return await (await readKickoffForm(api, templateId)).add(field);
	return await api.call(call('createStepField', { checklist_id: templateId, step_id: stepId, body: field }));
}

/** The field with this ID. */
export function fieldOf({ fields }: Form, fieldId: string): FormField {
	const found = fields.find(({ id }) => id === fieldId.toLowerCase());
	if (found) return found;
	throw new InputError(
		`This form has no field ${JSON.stringify(fieldId)}`,
		`Its fields: ${fields.map(({ id, label }) => `${label} is ${id}`).join(', ')}. Nothing was changed for this item.`,
	);
}

/** The fields with one of them at a place, counted from 1, and their positions counted anew. */
export function inserted(fields: FormField[], field: FormField, position: number): FormField[] {
	const others = fields.filter((other) => other !== field);
	return [...others.slice(0, position - 1), field, ...others.slice(position - 1)].map((each, index) => ({
		...each,
		position: index + 1,
	}));
}

type Definition = Body<'updateStepField'>;

/** What an update of a field takes; Tallyfy gives more, and null where there is nothing. */
const definition = [
	'label',
	'field_type',
	'required',
	'guidance',
	'position',
	'options',
	'columns',
	'field_validation',
	'default_value',
	'default_value_enabled',
	'collect_time',
	'use_wysiwyg_editor',
	'prefix',
	'suffix',
	'settings',
] as const satisfies ReadonlyArray<keyof Definition>;

function definitionOf(field: FormField): Definition {
	const given = definition
		.map((key): [string, unknown] => [key, field[key]])
		.filter(([, value]) => value !== null && value !== undefined);
	// Tallyfy takes back what it gave, a type of field that the contract does not know as well.
	return { required: false, ...Object.fromEntries(given) } as Definition;
}
