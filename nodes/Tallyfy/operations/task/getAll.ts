import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { calendarDay, dayIn } from '../fields/calendarDay';
import { folder } from '../fields/pickers';
import { groupIds, guestEmails, guestsIn, idsIn, memberIds, membersIn } from '../fields/several';
import { include, listOptions, search, sort, status, tagName } from './fields';
import { simplifyTask } from './simplify';

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
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Archived',
					name: 'archived',
					type: 'options',
					options: [
						{ name: 'Include Archived Tasks', value: 'true' },
						{ name: 'Archived Tasks Only', value: 'only' },
					],
					default: 'true',
					description: 'Archived tasks are left out unless this is added',
				},
				{ ...calendarDay, displayName: 'Created From', name: 'createdFrom' },
				{ ...calendarDay, displayName: 'Created To', name: 'createdTo' },
				{
					displayName: 'Custom Field Key',
					name: 'custom_field_key',
					type: 'string',
					default: '',
					description: 'Key of a custom field; goes together with Custom Field Value',
				},
				{
					displayName: 'Custom Field Value',
					name: 'custom_field_value',
					type: 'string',
					default: '',
					description: 'What the custom field holds',
				},
				{ ...calendarDay, displayName: 'Deadline After', name: 'deadline_after' },
				{ ...calendarDay, displayName: 'Deadline Before', name: 'deadline_before' },
				{ ...calendarDay, displayName: 'Deadline From', name: 'deadline_start_range' },
				{
					...calendarDay,
					displayName: 'Deadline On',
					name: 'deadline_on',
					description: 'A day as YYYY-MM-DD. It wins over the other filters of the deadline.',
				},
				{ ...calendarDay, displayName: 'Deadline To', name: 'deadline_end_range' },
				{ ...folder, required: false },
				groupIds,
				guestEmails,
				{
					displayName: 'Kind',
					name: 'is_oneoff',
					type: 'options',
					options: [
						{ name: 'One-Off Tasks', value: 'true' },
						{ name: 'Tasks of Processes', value: 'false' },
					],
					default: 'true',
				},
				memberIds,
				{
					displayName: 'Role IDs',
					name: 'roleIds',
					type: 'string',
					default: '',
					description: 'Comma-separated IDs of roles that the tasks are assigned to',
				},
				search,
				status,
				tagName,
				{
					displayName: 'Unassigned',
					name: 'unassigned',
					type: 'boolean',
					default: true,
					description: 'Whether the tasks have nobody assigned',
				},
			],
		},
		{
			...listOptions,
			options: [
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
		const {
			memberIds: members,
			guestEmails: guests,
			groupIds: groups,
			roleIds: roles,
			folderId: folder,
			createdFrom,
			createdTo,
			...others
		} = filters;
		return {
			method: 'GET',
			path: path`/tasks`,
			query: {
				...others,
				owners: membersIn(members),
				guests: guestsIn(guests),
				groups: idsIn(groups),
				roles: roles?.split(',').flatMap((role) => role.trim() || []),
				folder,
				created: range(dayIn('Created From', createdFrom), dayIn('Created To', createdTo)),
				deadline_after: dayIn('Deadline After', filters.deadline_after),
				deadline_before: dayIn('Deadline Before', filters.deadline_before),
				deadline_start_range: dayIn('Deadline From', filters.deadline_start_range),
				deadline_on: dayIn('Deadline On', filters.deadline_on),
				deadline_end_range: dayIn('Deadline To', filters.deadline_end_range),
				...options,
				sort,
			},
		};
	},
});

/** Tallyfy takes one day, or the first and the last one. */
function range(from: string | undefined, to: string | undefined): string | undefined {
	if (from === undefined && to === undefined) return undefined;
	return from === to ? from : `${from ?? '1970-01-01'}:${to ?? '9999-12-31'}`;
}
