import type { Body, Tallyfy } from '../../../api/call';
import { InputError } from '../../../api/errors';
import { listIn } from '../../../api/records';
import type { Values } from '../../../engine/operation';
import { peopleIn } from '../../lib/fields/idLists';
import { known } from '../../lib/known';
import type { actions, conditions } from './ruleFields';

type Given = Values<readonly [typeof conditions, typeof actions]>;
type GivenCondition = NonNullable<Given['conditions']['condition']>[number];
type GivenAction = NonNullable<Given['actions']['action']>[number];

type Rule = Body<'createAutomation'>;
type Condition = Rule['conditions'][number];
type Action = Rule['then_actions'][number];

/** Conditions as Tallyfy takes them; undefined when there are none. */
export function conditionsOf({ condition: given = [] }: Given['conditions']): Condition[] | undefined {
	return given.length ? given.map(conditionOf) : undefined;
}

/** Actions as Tallyfy takes them; undefined when there are none. */
export function actionsOf({ action: given = [] }: Given['actions']): Action[] | undefined {
	return given.length ? given.map(actionOf) : undefined;
}

function conditionOf({ subject = 'Step', logic, ...rule }: GivenCondition): Condition {
	const { stepId = '', fieldId = '', kickoffFieldId = '', event = 'completed', comparison = 'equals' } = rule;
	const ids = { Step: stepId, Capture: fieldId, Prerun: kickoffFieldId };
	const common = { conditionable_id: ids[subject], conditionable_type: subject, logic };
	// Without a time a condition on a step never comes true (NOTES §12).
	if (subject === 'Step') return { ...common, operation: event, statement: 'any_time' };
	return { ...common, operation: comparison, statement: rule.value ?? null };
}

/** Tallyfy wants the kind of each action beside its verb. */
const kinds: Record<Action['action_verb'], Action['action_type']> = {
	assign: 'assignment',
	assign_only: 'assignment',
	clear_assignees: 'assignment',
	deadline: 'deadline',
	emit_webhook: 'webhook',
	hide: 'visibility',
	reopen: 'status',
	show: 'visibility',
	unassign: 'assignment',
};

function actionOf({ verb = 'show', targetStepId = '', ...details }: GivenAction): Action {
	const { time = 1, unit = 'days', direction = 'from', webhookUrl, webhookName, ...people } = details;
	const common = { action_type: kinds[verb], action_verb: verb, target_step_id: targetStepId };
	switch (verb) {
		case 'deadline':
			return { ...common, deadline: { value: time, unit, option: direction } };
		case 'emit_webhook':
			return { ...common, webhook_url: webhookUrl, alias_name: webhookName || webhookUrl };
		case 'assign':
		case 'assign_only':
		case 'unassign':
			return { ...common, assignees: assigneesOf(people) };
		default:
			return common;
	}
}

function assigneesOf(people: Parameters<typeof peopleIn>[0]): Action['assignees'] {
	const assignees = peopleIn(people);
	if (Object.values(assignees).some(({ length }) => length)) return assignees;
	throw new InputError('Nobody is named in an action that assigns or unassigns');
}

/** The rule with what is asked for. The rest stays as it is: Tallyfy takes back the conditions and actions that it gave. */
export function changedRule(present: Tallyfy<'AutomatedAction'>, asked: Partial<Rule>): Rule {
	return {
		automated_alias: asked.automated_alias ?? known('name', present.automated_alias) ?? '',
		// The contract leaves open what they consist of in an answer.
		conditions: asked.conditions ?? (known('conditions', listIn(present.conditions)) as Condition[]),
		then_actions: asked.then_actions ?? (known('actions', listIn(present.then_actions)) as Action[]),
	};
}
