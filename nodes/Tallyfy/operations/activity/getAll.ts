import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { requireWith } from '../lib/fields/requiredWith';
import { has, hasModel } from '../lib/matching';
import { activityFiltersIn, doneBy, from, search, sort, to, verb } from './lib/activityFilters';
import { simplifyActivity } from './lib/simplifyActivity';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many activities',
	description: 'Get what was done in the organization: an administrator sees everything, others what they may see',
	fields: [
		sort,
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				verb,
				{
					displayName: 'Changed Field',
					name: 'field',
					type: 'string',
					default: '',
					description: 'What was changed, as the API of Tallyfy names it',
					matches: has('field'),
				},
				doneBy,
				{
					displayName: 'Done By (ID)',
					name: 'actor_id',
					type: 'string',
					placeholder: 'e.g. 20102',
					default: '',
					description: 'ID of the member or guest who did it',
					format: 'number',
					matches: has('actor_id'),
				},
				{
					displayName: 'Done By (Kind)',
					name: 'actor_type',
					type: 'options',
					options: [
						{ name: 'Guest', value: 'guest' },
						{ name: 'Member', value: 'user' },
					],
					default: 'user',
					description: 'Whether members or guests did it',
					matches: hasModel('actor_type'),
				},
				{
					displayName: 'Done To (ID)',
					name: 'entity_id',
					type: 'string',
					placeholder: 'e.g. 04377501294ce2cbb7ac750dbed790f8',
					default: '',
					description: 'ID of the task, process or whatever it was done to',
					matches: has('auditable_id'),
				},
				{
					displayName: 'Done To (Kind)',
					name: 'entity_type',
					type: 'options',
					options: [
						{ name: 'Comment', value: 'thread' },
						{ name: 'Process', value: 'run' },
						{ name: 'Step', value: 'step' },
						{ name: 'Task', value: 'task' },
						{ name: 'Template', value: 'checklist' },
					],
					default: 'run',
					description: 'What kind of thing it was done to',
					matches: hasModel('auditable_type'),
				},
				from,
				{
					displayName: 'Part Of (ID)',
					name: 'origin_id',
					type: 'string',
					placeholder: 'e.g. 04377501294ce2cbb7ac750dbed790f8',
					default: '',
					description: 'ID of the process or template that it was done in. Add Part Of (Kind) as well.',
				},
				{
					displayName: 'Part Of (Kind)',
					name: 'origin_type',
					type: 'options',
					options: [
						{ name: 'Process', value: 'run' },
						{ name: 'Step', value: 'step' },
						{ name: 'Task', value: 'task' },
						{ name: 'Template', value: 'checklist' },
					],
					default: 'run',
					description: 'What kind of thing it was done in, such as a process for what was done to its tasks',
				},
				search,
				{
					displayName: 'Source',
					name: 'source',
					type: 'options',
					options: [
						{ name: 'Guest', value: 'Guest' },
						{ name: 'Member', value: 'Member' },
						{ name: 'Webhook', value: 'Webhook' },
					],
					default: 'Member',
					description: 'Where it came from',
					matches: has('source'),
				},
				to,
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Comment', value: 'Comment' },
						{ name: 'Group', value: 'Group' },
						{ name: 'Member', value: 'User' },
						{ name: 'Organization', value: 'Organization' },
						{ name: 'Process', value: 'Process' },
						{ name: 'Step', value: 'Step' },
						{ name: 'Tag', value: 'Tag' },
						{ name: 'Task', value: 'Task' },
						{ name: 'Template', value: 'Blueprint' },
					],
					default: 'Process',
					description: 'Kind of activity, as Tallyfy sorts them',
					matches: has('type'),
				},
			],
		},
	],
	list: true,
	simplify: simplifyActivity,
	request: ({ sort, filters }) => {
		requireWith(['Part Of (ID)', filters.origin_id], ['Part Of (Kind)', filters.origin_type]);
		const actor_id = filters.actor_id ? Number(filters.actor_id) : undefined;
		return call('listActivity', { query: { ...activityFiltersIn(filters), actor_id, sort } });
	},
});
