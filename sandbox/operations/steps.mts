import { Deviation, Refusal, invalid, notFound } from '../answers.mts';
import type { Behaviours, Call, InPath } from '../call.mts';
import type { Step, Template } from '../records.mts';
import { newField, newStep, type FieldFields } from '../newTemplate.mts';
import { dropFromRules, isUsed } from './automations.mts';
import { fieldIn, templateOf } from './templates.mts';

export const steps: Behaviours = {
	/** Not in their order. */
	listSteps: (sandbox, call) => ({ status: 200, body: { data: templateOf(sandbox, call).steps.toReversed() } }),

	createStep: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		const fields = without(call.body, ['alias', 'roles', 'captures', 'description', 'position']);
		if (fields.checklist_id !== template.id) {
			throw invalid({ checklist_id: ['The selected checklist id is invalid.'] });
		}
		const position = template.steps.length + 1;
		const step = newStep(sandbox.state, { ...settings, ...people, ...fields, position });
		template.steps.push(step);
		return { status: 201, body: { data: step } };
	},

	getStep: (sandbox, call) => ({ status: 200, body: { data: stepOf(templateOf(sandbox, call), call) } }),

	/** Assignees that are left out are removed, also by a position alone, which needs no title and moves nothing. */
	updateStep: (sandbox, call) => {
		const step = stepOf(templateOf(sandbox, call), call);
		const fields = without(call.body, ['tags', 'folders', 'captures', 'alias', 'roles', 'position']);
		if (!fields.title) {
			if (String(Object.keys(call.body)) !== 'position') throw new Deviation('/requestBody needs a title', untitled());
			sandbox.tolerate(call.operation, '/requestBody has a position alone');
		}
		Object.assign(step, people, fields, { last_updated: sandbox.state.timestamp() });
		return { status: 200, body: { data: step } };
	},

	deleteStep: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		const { id } = stepOf(template, call);
		const { templates, deletedRules } = sandbox.state;
		if (isUsed([...template.automated_actions, ...deletedRules], id))
			throw new Refusal(422, 'error-422-step-has-rules');
		const isAnchor = templates.all().some(({ steps: all }) => all.some(({ deadline }) => deadline?.step === id));
		if (isAnchor) throw new Refusal(422, 'error-422-step-has-deadlines');
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
		dropFromRules(sandbox, template, id);
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

const settings = { allow_guest_owners: true, is_soft_start_date: true, assign_run_starter: true };

const people = { assignees: [], guests: [], groups: [] };

const untitled = () => invalid({ title: ['The title field is required.'] });

/** What is left when Tallyfy has dropped these. */
function without<T extends object>(body: T, dropped: string[]): T {
	return Object.fromEntries(Object.entries(body).filter(([key]) => !dropped.includes(key))) as T;
}

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
