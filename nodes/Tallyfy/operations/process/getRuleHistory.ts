import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { from, sort, to } from '../activity/lib/activityFilters';
import { process } from '../lib/fields/pickers';
import { isCheckOf, simplifyRuleCheck } from './lib/ruleChecks';

export const getRuleHistory = operation({
	name: 'Get Rule History',
	action: 'Get rule history of process',
	description:
		'Get each check of an automation rule in a process: whether the rule was executed, which conditions were met, and what was done',
	fields: [
		process,
		{
			displayName: 'Checks',
			name: 'outcome',
			type: 'options',
			options: [
				{ name: 'All', value: 'all' },
				{ name: 'Executed', value: 'executed', description: 'Its conditions were met' },
				{ name: 'Not Executed', value: 'execution_fail', description: 'Its conditions were not met' },
			],
			default: 'all',
			description: 'Which checks to get, by what came of them',
		},
		sort,
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [from, to],
		},
	],
	list: true,
	isMeant: (activity, { outcome }) => isCheckOf(activity, outcome),
	simplify: simplifyRuleCheck,
	request: ({ processId, sort, filters }) =>
		call('listActivity', { query: { ...filters, sort, entity_type: 'run', entity_id: processId } }),
});
