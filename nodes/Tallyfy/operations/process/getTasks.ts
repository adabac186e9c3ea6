import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { calendarDay, dayIn } from '../fields/calendarDay';
import { process } from '../fields/pickers';
import { groupIds, guestEmails, guestsIn, idsIn, memberIds, membersIn } from '../fields/several';
import { simplifyTask } from '../task/simplify';
import { include, options } from './include';

export const getTasks = operation({
	name: 'Get Tasks',
	action: 'Get tasks of process',
	description: 'Get the tasks of a process; those that rules hide have the status auto-skipped',
	fields: [
		process,
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'As Tallyfy Sorts', value: '' },
				{ name: 'Deadline', value: 'deadline' },
				{ name: 'Deadline, Descending', value: '-deadline' },
				{ name: 'Position', value: 'position' },
				{ name: 'Position, Descending', value: '-position' },
			],
			default: '',
			description: 'Order of the tasks; it also decides which ones come first when there is a limit',
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
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
				groupIds,
				guestEmails,
				memberIds,
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Active', value: 'active' },
						{ name: 'Active and Visible', value: 'active_visible' },
						{ name: 'Completed', value: 'complete' },
						{ name: 'Due Soon', value: 'due_soon' },
						{ name: 'Has Issue', value: 'hasproblem' },
						{ name: 'In Progress', value: 'inprogress' },
						{ name: 'Not Completed', value: 'incomplete' },
						{ name: 'Not Started', value: 'not-started' },
						{ name: 'Overdue', value: 'overdue' },
					],
					default: 'active',
				},
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
			...options,
			options: [
				{
					...include,
					options: [
						{ name: 'Activity', value: 'activities' },
						{ name: 'Comments', value: 'comments' },
						{ name: 'Comments and Issues', value: 'threads' },
						{ name: 'Files', value: 'assets' },
						{ name: 'Form Fields', value: 'form_fields' },
						{ name: 'Process', value: 'run' },
						{ name: 'Process and Template', value: 'run.checklist' },
						{ name: 'Step', value: 'step' },
						{ name: 'Summary', value: 'summary' },
					],
					description: 'What to add to each task; visible with Simplify switched off',
				},
			],
		},
	],
	list: true,
	simplify: simplifyTask,
	request: ({ processId, sort, filters, options: includes }) => {
		const { groupIds: groups, guestEmails: guests, memberIds: members, ...others } = filters;
		return {
			method: 'GET',
			path: path`/runs/${processId}/tasks`,
			query: {
				...others,
				...includes,
				groups: idsIn(groups),
				guests: guestsIn(guests),
				owners: membersIn(members),
				deadline_after: dayIn('Deadline After', others.deadline_after),
				deadline_before: dayIn('Deadline Before', others.deadline_before),
				deadline_start_range: dayIn('Deadline From', others.deadline_start_range),
				deadline_on: dayIn('Deadline On', others.deadline_on),
				deadline_end_range: dayIn('Deadline To', others.deadline_end_range),
				sort,
			},
		};
	},
});
