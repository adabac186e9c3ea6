import { call } from '../../api/call';
import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';
import { actions, alias, conditions } from './lib/ruleFields';
import { actionsOf, conditionsOf } from './lib/rule';

export const create = operation({
	name: 'Create',
	action: 'Create automation rule',
	description: 'Add a rule to a template: when its conditions come true in a process, Tallyfy does its actions',
	target: ['templateId'],
	fields: [template, alias, conditions, actions],
	request: ({ templateId, name, conditions: when, actions: then }) =>
		call('createAutomation', {
			checklist_id: templateId,
			body: {
				automated_alias: name,
				conditions: conditionsOf(when) ?? missing('Conditions'),
				then_actions: actionsOf(then) ?? missing('Actions'),
			},
		}),
});

function missing(displayName: string): never {
	throw new InputError(`${displayName} is empty`);
}
