import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { archived } from '../lib/fields/archived';
import { calendarDay } from '../lib/fields/calendarDay';
import { idsIn } from '../lib/fields/idLists';
import { answersAsText } from '../lib/fields/answersAsText';
import { includingTags } from '../lib/fields/include';
import { folder } from '../lib/fields/pickers';
import { requireWith } from '../lib/fields/requiredWith';
import { has, notAfter, notBefore } from '../lib/matching';
import { withEmails, withPeople } from './lib/peopleOfTask';
import { include, listOptions, search, sort } from './lib/taskFields';
import {
	assignedGroups,
	assignedGuests,
	assignedMembers,
	deadlines,
	statusInOrganization,
	tagName,
	taskFiltersIn,
	unassigned,
} from './lib/taskFilters';
import { simplifyTask } from './lib/simplifyTask';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many tasks',
	description: 'Get the tasks of the whole organization: one-off tasks and tasks of processes',
	fields: [
		{
			...sort,
			options: [
				...sort.options,
				{ name: 'Recently Completed', value: 'completed_newest' },
				{ name: 'Recently Completed, Descending', value: '-completed_newest' },
			],
		},
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				archived,
				{
					...calendarDay,
					displayName: 'Created From',
					name: 'createdFrom',
					description: 'First day that counts, as YYYY-MM-DD',
					matches: notBefore('created_at'),
				},
				{
					...calendarDay,
					displayName: 'Created To',
					name: 'createdTo',
					description: 'Last day that counts, as YYYY-MM-DD',
					matches: notAfter('created_at'),
				},
				{
					displayName: 'Custom Field Key',
					name: 'custom_field_key',
					type: 'string',
					default: '',
					placeholder: 'e.g. contract_value',
					description: 'Key of a custom field. Add Custom Field Value as well.',
				},
				{
					displayName: 'Custom Field Value',
					name: 'custom_field_value',
					type: 'string',
					default: '',
					description: 'What the custom field has to hold. Add Custom Field Key as well.',
				},
				...deadlines,
				{ ...folder, description: 'Only tasks in this folder' },
				assignedGroups,
				assignedGuests,
				{
					displayName: 'Kind',
					name: 'is_oneoff',
					type: 'options',
					options: [
						{ name: 'One-Off Tasks', value: 'true' },
						{ name: 'Tasks of Processes', value: 'false' },
					],
					default: 'true',
					matches: has('is_oneoff_task'),
				},
				assignedMembers,
				{
					displayName: 'Roles',
					name: 'roleIds',
					type: 'string',
					default: '',
					description: 'Only tasks assigned to these roles: their IDs, separated by commas',
					format: 'names',
				},
				{ ...search, description: 'Part of the name of a process or a step' },
				statusInOrganization,
				tagName,
				unassigned,
			],
		},
		{
			...listOptions,
			options: [
				answersAsText,
				withEmails,
				{
					...include,
					options: [
						{ name: 'Comments', value: 'threads' },
						{ name: 'Comments on Text', value: 'selected_text_comment' },
						{ name: 'Files', value: 'assets' },
						{ name: 'Form Fields', value: 'form_fields' },
						{ name: 'Process', value: 'run' },
						{ name: 'Process and Template', value: 'run.checklist' },
						{ name: 'Step', value: 'step' },
						{ name: 'Summary', value: 'summary' },
						{ name: 'Tags', value: 'tags' },
					],
				},
			],
		},
	],
	list: true,
	simplify: simplifyTask,
	request: ({ sort, filters, options }) => {
		const key = ['Custom Field Key', filters.custom_field_key] as const;
		const value = ['Custom Field Value', filters.custom_field_value] as const;
		requireWith(key, value);
		requireWith(value, key);
		const { roleIds: roles, folderId: folder, createdFrom, createdTo, status, ...others } = filters;
		return call('listTasks', {
			query: {
				...taskFiltersIn(others),
				status: status === 'completed' ? 'complete' : status,
				roles: idsIn(roles),
				folder,
				created: range(createdFrom, createdTo),
				with: includingTags(options.with, filters.tag),
				sort,
			},
		});
	},
	gives: async (tasks, { options }, api) => await withPeople(tasks, options, api),
});

/** Tallyfy takes one day, or the first and the last one. */
function range(from: string | undefined, to: string | undefined): string | undefined {
	if (from === undefined && to === undefined) return undefined;
	return from === to ? from : `${from ?? '1970-01-01'}:${to ?? '9999-12-31'}`;
}
