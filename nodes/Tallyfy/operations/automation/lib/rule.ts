import type { IDataObject } from 'n8n-workflow';

import { InputError } from '../../../api/errors';
import type { Values } from '../../../engine/operation';
import { idsIn, guestsIn, membersIn } from '../../lib/fields/idLists';
import type { actions, conditions } from './ruleFields';

type Given = Values<readonly [typeof conditions, typeof actions]>;
type Condition = NonNullable<Given['conditions']['condition']>[number];
type Action = NonNullable<Given['actions']['action']>[number];

/** Conditions as Tallyfy takes them; undefined when there are none. */
export function conditionsOf({ condition: given = [] }: Given['conditions']): IDataObject[] | undefined {
	return given.length ? given.map(conditionOf) : undefined;
}

/** Actions as Tallyfy takes them; undefined when there are none. */
export function actionsOf({ action: given = [] }: Given['actions']): IDataObject[] | undefined {
	return given.length ? given.map(actionOf) : undefined;
}

function conditionOf({ subject = 'Step', logic, stepId, fieldId, kickoffFieldId, ...rule }: Condition): IDataObject {
	const ids = { Step: stepId, Capture: fieldId, Prerun: kickoffFieldId };
	const common = { conditionable_id: ids[subject], conditionable_type: subject, logic };
	// Without a time a condition on a step never comes true (NOTES §12).
	if (subject === 'Step') return { ...common, operation: rule.event, statement: 'any_time' };
	return { ...common, operation: rule.comparison, statement: rule.value ?? null };
}

/** Tallyfy wants the kind of each action beside its verb. */
const kinds = {
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

function actionOf({ verb = 'show', targetStepId, ...details }: Action): IDataObject {
	const { time, unit, direction, webhookUrl, webhookName, ...people } = details;
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

function assigneesOf({ memberIds, guestEmails, groupIds }: Pick<Action, 'memberIds' | 'guestEmails' | 'groupIds'>) {
	const assignees = {
		users: membersIn(memberIds) ?? [],
		guests: guestsIn(guestEmails) ?? [],
		groups: idsIn(groupIds) ?? [],
	};
	if (Object.values(assignees).some(({ length }) => length)) return assignees;
	throw new InputError('Nobody is named in an action that assigns or unassigns');
}
