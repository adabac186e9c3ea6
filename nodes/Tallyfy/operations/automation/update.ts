import { call } from '../../api/call';
import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { embedded } from '../lib/embedded';
import { automation, template } from '../lib/fields/pickers';
import { readTemplate } from '../template/lib/changeTemplate';
import { actions, alias, conditions } from './lib/ruleFields';
import { actionsOf, changedRule, conditionsOf } from './lib/rule';

export const update = operation({
	name: 'Update',
	action: 'Update automation rule',
	description: 'Change the name, the conditions or the actions of a rule; what is left empty stays as it is',
	target: ['templateId'],
	fields: [
		template,
		automation,
		{ ...alias, required: false, description: 'At most 300 characters. When empty, the name stays.' },
		{
			...conditions,
			description: 'Conditions of the rule. When there are none, it keeps those that it has.',
		},
		{
			...actions,
			description: 'Actions of the rule. When there are none, it keeps those that it has.',
		},
		{
			displayName: 'Existing Conditions and Actions',
			name: 'existing',
			type: 'options',
			options: [
				{ name: 'Keep', value: 'keep', description: 'Those that are given here come beside them' },
				{ name: 'Replace', value: 'replace', description: 'Remove those that are not given here' },
			],
			default: 'keep',
			description:
				'What becomes of those that the rule has already. What it has and is given here stays, under its ID.',
		},
	],
	run: async ({ templateId, automationId, name, conditions: when, actions: then, existing }, api) => {
		const asked = { automated_alias: name || undefined, conditions: conditionsOf(when), then_actions: actionsOf(then) };
		const { automated_actions: rules } = await readTemplate(api, templateId);
		const present = embedded(rules).find(({ id }) => id === automationId) ?? unknown(automationId);
		const body = changedRule(present, asked, existing);
		return await api.call(call('updateAutomation', { checklist_id: templateId, automation_id: automationId, body }));
	},
});

function unknown(automationId: string): never {
	throw new InputError(
		`This template has no rule ${JSON.stringify(automationId)}`,
		'Choose the rule from the list, or take its ID from Automation: Get Many. Nothing was changed for this item.',
	);
}
