import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { answersAsText } from '../lib/fields/answersAsText';
import { task } from '../lib/fields/pickers';
import { withEmails, withPeople } from './lib/peopleOfTask';
import { include, listOptions } from './lib/taskFields';
import { simplifyTask } from './lib/simplifyTask';

export const get = operation({
	name: 'Get',
	action: 'Get task',
	description: 'Get one task: a one-off task, or a task of a process',
	fields: [
		task,
		{
			...listOptions,
			options: [
				answersAsText,
				withEmails,
				{
					...include,
					options: [
						{ name: 'Activity', value: 'activities' },
						{ name: 'Comments', value: 'threads' },
						{ name: 'Files', value: 'assets' },
						{ name: 'Folders', value: 'folders' },
						{ name: 'Form Fields', value: 'form_fields' },
						{ name: 'Issues', value: 'issues' },
						{ name: 'Kick-Off Fields', value: 'ko-form-fields' },
						{ name: 'Number of Comments', value: 'threads_count' },
						{ name: 'Process', value: 'run' },
						{ name: 'Roles', value: 'roles' },
						{ name: 'Step', value: 'step' },
						{ name: 'Summary', value: 'summary' },
						{ name: 'Tags', value: 'tags' },
						{ name: 'Watchers of Guests', value: 'guest_watchers' },
						{ name: 'Watchers of Members', value: 'member_watchers' },
					],
				},
			],
		},
	],
	simplify: simplifyTask,
	request: ({ taskId, options }) => call('getTask', { task_id: taskId, query: { with: options.with } }),
	gives: async (task, { options }, api) => (await withPeople(task && [task], options, api))[0],
});
