import { invalid, notFound } from '../answers.mts';
import type { Behaviours, Call, InPath } from '../call.mts';
import type { Step, Template } from '../records.mts';
import { newField, newStep, type FieldFields } from '../newTemplate.mts';
import { fieldIn, isUsed, refuseUsedField, templateOf } from './templates.mts';

export const steps: Behaviours = {
	listSteps: (sandbox, call) => ({ status: 200, body: { data: templateOf(sandbox, call).steps } }),

	createStep: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		const { body: fields } = call;
		if (fields.checklist_id !== template.id) {
			throw invalid({ checklist_id: ['The selected checklist id is invalid.'] });
		}
		const step = newStep(sandbox.state, { position: template.steps.length + 1, ...people, ...fields });
		template.steps.push(step);
		return { status: 201, body: { data: step } };
	},

	getStep: (sandbox, call) => ({ status: 200, body: { data: stepOf(templateOf(sandbox, call), call) } }),

	/** Assignees that are left out are removed. */
	updateStep: (sandbox, call) => {
		const step = stepOf(templateOf(sandbox, call), call);
		Object.assign(step, people, call.body, { last_updated: sandbox.state.timestamp() });
		return { status: 200, body: { data: step } };
	},

	deleteStep: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		const { id } = stepOf(template, call);
		if (isUsed(template, id)) throw invalid({ step: ['The step is used by an automation rule.'] });
		template.steps = template.steps.filter((step) => step.id !== id);
		return { status: 204 };
	},

	createStepField: (sandbox, call) => {
		const { id, checklist_id, captures } = stepOf(templateOf(sandbox, call), call);
		const place = { checklist_id, step_id: id, position: captures.length + 1 };
		const field = newField(sandbox.state, { ...place, ...definition(call) });
		captures.push(field);
		return { status: 201, body: { data: field } };
	},

	updateStepField: (sandbox, call) => {
		const field = fieldIn(stepOf(templateOf(sandbox, call), call).captures, call);
		Object.assign(field, definition(call), { last_updated: sandbox.state.timestamp() });
		return { status: 200, body: { data: field } };
	},

	deleteStepField: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		const step = stepOf(template, call);
		const { id } = fieldIn(step.captures, call);
		refuseUsedField(template, id);
		step.captures = step.captures.filter((field) => field.id !== id);
		return { status: 204 };
	},

	moveStepField: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		const from = stepOf(template, call);
		const field = fieldIn(from.captures, call);
		const { target_step_id, position } = call.body;
		const to = template.steps.find(({ id }) => id === target_step_id);
		if (!to) throw invalid({ target_step_id: ['The selected target step id is invalid.'] });
		from.captures = from.captures.filter(({ id }) => id !== field.id);
		Object.assign(field, { step_id: to.id });
		to.captures.splice(position - 1, 0, field);
		to.captures.forEach((each, index) => Object.assign(each, { position: index + 1 }));
		return { status: 200, body: { data: field } };
	},
};

const people = { assignees: [], guests: [], groups: [] };

function stepOf(template: Template, { params }: InPath<'step_id'>): Step {
	const step = template.steps.find(({ id }) => id === params.step_id);
	if (!step) throw notFound();
	return step;
}

function definition({ body: field }: Pick<Call<'createStepField'>, 'body'>): FieldFields {
	const texts: Partial<Record<string, number>> = { dropdown: 1, multiselect: 1, radio: 2 };
	const least = texts[field.field_type ?? ''] ?? 0;
	if ((field.options?.length ?? 0) < least) throw invalid({ options: ['The options field is required.'] });
	if (field.field_type === 'table' && !field.columns?.length) {
		throw invalid({ columns: ['The columns field is required.'] });
	}
	return field;
}
