import { Refusal, notFound } from '../answers.mts';
import type { Behaviours, Body, InPath } from '../call.mts';
import { newAutomation } from '../newTemplate.mts';
import type { Automation, Template } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import { templateOf } from './templates.mts';

export const automations: Behaviours = {
	createAutomation: (sandbox, call) => {
		refuseNobody(call.body);
		const rule = sandbox.state.addAutomation(templateOf(sandbox, call), call.body);
		return { status: 201, body: { data: rule } };
	},

	/** Replaces both lists by ID: what is not sent again is deleted. */
	updateAutomation: (sandbox, call) => {
		refuseNobody(call.body);
		const rule = ruleOf(templateOf(sandbox, call), call);
		const { state } = sandbox;
		state.deletedRules.push({
			conditions: rule.conditions.filter(({ id }) => !call.body.conditions.some((sent) => sent.id === id)),
			then_actions: rule.then_actions.filter(({ id }) => !call.body.then_actions.some((sent) => sent.id === id)),
		});
		const own = <P extends { id?: string }>(stored: P[], { id, ...part }: P) =>
			stored.some((one) => one.id === id) ? { id, ...part } : part;
		const conditions = call.body.conditions.map((part) => own(rule.conditions, part));
		const then_actions = call.body.then_actions.map((part) => own(rule.then_actions, part));
		Object.assign(rule, newAutomation(state, { ...call.body, id: rule.id, conditions, then_actions }));
		return { status: 200, body: { data: rule } };
	},

	deleteAutomation: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		const rule = ruleOf(template, call);
		sandbox.state.deletedRules.push(rule);
		template.automated_actions = template.automated_actions.filter((other) => other !== rule);
		return { status: 204 };
	},
};

function ruleOf({ automated_actions: rules }: Template, { params }: InPath<'automation_id'>): Automation {
	const rule = rules.find(({ id }) => id === params.automation_id);
	if (!rule) throw notFound();
	return rule;
}

/** An assignment without assignees is not validated by Tallyfy: it breaks. */
function refuseNobody({ then_actions }: Body<'createAutomation'>): void {
	const isEmpty = ({ assignees = {} }: (typeof then_actions)[number]) =>
		Object.values(assignees).every((list) => !Array.isArray(list) || !list.length);
	const wants = ['assign', 'assign_only', 'unassign'];
	if (then_actions.some((action) => wants.includes(action.action_verb) && !action.actionable_id && isEmpty(action)))
		throw new Refusal(500, 'error-500', { message: 'Server Error' });
}

/**
 * A form field is about to be deleted: the conditions that look at it are removed without a word.
 * @throws Refusal 403 where the server is of the older kind; the text is ours
 */
export function dropFromRules({ usedField }: Sandbox, { automated_actions: rules }: Template, id: string): void {
	if (usedField === 'refused' && isUsed(rules, id))
		throw new Refusal(403, 'error-403-business-rule', { message: 'This field is used by an automation rule.' });
	for (const rule of rules) rule.conditions = rule.conditions.filter(({ conditionable_id }) => conditionable_id !== id);
}

/** Whether a rule looks at a step or field, or does something to it. */
export const isUsed = (rules: Array<Partial<Automation>>, id: string) => JSON.stringify(rules).includes(`"${id}"`);
