import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { answersAsText } from '../lib/fields/answersAsText';
import { process } from '../lib/fields/pickers';
import { anyOrder, sort } from '../lib/fields/sort';
import {
	assignedGroups,
	assignedGuests,
	assignedMembers,
	deadlines,
	statusIn,
	statusInProcess,
	taskFiltersIn,
	unassigned,
} from '../task/lib/taskFilters';
import { withEmails, withPeople } from '../task/lib/peopleOfTask';
import { include } from '../task/lib/taskFields';
import { simplifyTask } from '../task/lib/simplifyTask';
import { options } from './lib/include';

export const getTasks = operation({
	name: 'Get Tasks',
	action: 'Get tasks of process',
	description: 'Get the tasks of a process; a task that a rule hides has the status auto-skipped',
	fields: [
		process,
		{
			...sort,
			options: [
				anyOrder,
				{ name: 'Deadline', value: 'deadline' },
				{ name: 'Deadline, Descending', value: '-deadline' },
				{ name: 'Position', value: 'position' },
				{ name: 'Position, Descending', value: '-position' },
			],
		},
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [...deadlines, assignedGroups, assignedGuests, assignedMembers, statusInProcess, unassigned],
		},
		{
			...options,
			options: [
				answersAsText,
				withEmails,
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
				},
			],
		},
	],
	list: true,
	neverEmpty: ({ filters }) => !Object.keys(filters).length,
	simplify: simplifyTask,
	request: ({ processId, sort, filters, options }) =>
		call('listRunTasks', {
			run_id: processId,
			query: {
				...taskFiltersIn(filters),
				status: statusIn(filters.status) ?? 'all',
				with: options.with,
				sort: sort || undefined,
			},
		}),
	gives: async (tasks, { options }, api) => await withPeople(tasks, options, api),
});
