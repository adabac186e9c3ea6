import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import { path } from '../../../api/path';
import { isRecord } from '../../../api/records';
import { embedded } from '../../lib/embedded';
import { withDone } from '../../lib/done';
import { readTemplate, writeTemplate } from '../../template/lib/changeTemplate';

/** Where a form is: in the template itself, or on one of its steps. */
export interface Place {
	templateId: string;
	form: 'kickoff' | 'step';
	stepId: string | undefined;
}

/** A form as it was read. */
export interface Form {
	/** In the order of the form. */
	fields: IDataObject[];
	/** Writes those that changed, and gives them as Tallyfy has them now. */
	write(changed: IDataObject[]): Promise<IDataObject[]>;
}

export async function readForm(api: Api, { templateId, form, stepId = '' }: Place): Promise<Form> {
	return form === 'kickoff' ? await readKickoffForm(api, templateId) : await readStepForm(api, templateId, stepId);
}

/** Each field of a step is written by itself. */
async function readStepForm(api: Api, templateId: string, stepId: string): Promise<Form> {
	const its = path`/checklists/${templateId}/steps/${stepId}`;
	const step = await api.call({ method: 'GET', path: its });
	return {
		fields: inOrder(embedded(isRecord(step) ? step.captures : [])),
		write: async (changed) => {
			const written: unknown[] = [];
			for (const field of changed) {
				const body = definitionOf(field);
				const call = api.call({ method: 'PUT', path: its + path`/captures/${String(field.id)}`, body });
				const done = written.length ? `${written.length} of ${changed.length} fields were written.` : undefined;
				written.push(await withDone(call, done));
			}
			return written.filter(isRecord);
		},
	};
}

/** Kick-off fields are a list of the template, which is written as a whole; those with an ID stay the ones they are. */
async function readKickoffForm(
	api: Api,
	templateId: string,
): Promise<Form & { add(field: IDataObject): Promise<IDataObject> }> {
	const template = await readTemplate(api, templateId);
	const fields = inOrder(embedded(template.prerun));
	const rewrite = async (prerun: IDataObject[]) => {
		const answer = await writeTemplate(api, template, { prerun });
		return embedded(isRecord(answer) ? answer.prerun : []);
	};
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
	field: IDataObject,
): Promise<unknown> {
	if (form === 'kickoff') return await (await readKickoffForm(api, templateId)).add(field);
	return await api.call({
		method: 'POST',
		path: path`/checklists/${templateId}/steps/${stepId}/captures`,
		body: field,
	});
}

/** The field with this ID. */
export function fieldOf({ fields }: Form, fieldId: string): IDataObject {
	const found = fields.find(({ id }) => id === fieldId.toLowerCase());
	if (found) return found;
	throw new InputError(
		`This form has no field ${JSON.stringify(fieldId)}`,
		`Its fields: ${fields.map(({ id, label }) => `${label} is ${id}`).join(', ')}. Nothing was changed.`,
	);
}

/** The fields with one of them at a place, counted from 1, and their positions counted anew. */
export function inserted(fields: IDataObject[], field: IDataObject, position: number): IDataObject[] {
	const others = fields.filter((other) => other !== field);
	return [...others.slice(0, position - 1), field, ...others.slice(position - 1)].map((each, index) => ({
		...each,
		position: index + 1,
	}));
}

const inOrder = (fields: IDataObject[]): IDataObject[] =>
	[...fields].sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0));

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
];

function definitionOf(field: IDataObject): IDataObject {
	const known = definition
		.map((key) => [key, field[key]] as const)
		.filter(([, value]) => value !== null && value !== undefined);
	return { required: false, ...Object.fromEntries(known) };
}
