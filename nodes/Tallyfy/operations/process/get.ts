import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { answersAsText } from '../lib/fields/answersAsText';
import { process } from '../lib/fields/pickers';
import { putMembersIntoAnswers } from '../lib/forms/membersInAnswers';
import { include, included, options, withAnswers } from './lib/include';
import { simplifyProcess } from './lib/simplifyProcess';

export const get = operation({
	name: 'Get',
	action: 'Get process',
	description:
		'Get one process with its status and progress, and with the answers to its forms if Include Answers is on',
	fields: [
		process,
		{
			...options,
			options: [
				answersAsText,
				{
					...include,
					options: [
						{ name: 'Comments of Tasks', value: 'tasks.threads' },
						{ name: 'Files', value: 'assets' },
						{ name: 'Folders', value: 'folders' },
						{ name: 'Form Fields', value: 'form_fields' },
						{ name: 'Form Fields of Tasks', value: 'tasks.form_fields' },
						{ name: 'Kick-Off Answers', value: 'prerun' },
						{ name: 'Kick-Off Fields', value: 'ko_form_fields' },
						{ name: 'Next Task', value: 'next_task' },
						{ name: 'Numbers of Tasks', value: 'tasks_meta' },
						{ name: 'Permissions', value: 'permissions' },
						{ name: 'Stages', value: 'stages' },
						{ name: 'Tags', value: 'tags' },
						{ name: 'Tasks', value: 'tasks' },
						{ name: 'Template', value: 'checklist' },
						{ name: 'Watchers of Guests', value: 'guest_watchers' },
						{ name: 'Watchers of Members', value: 'member_watchers' },
					],
				},
				withAnswers,
			],
		},
	],
	simplify: simplifyProcess,
	request: ({ processId, options }) => call('getRun', { run_id: processId, query: included(options) }),
	gives: async (process, { options }, api) => {
		await putMembersIntoAnswers(process ? [process] : [], options, api);
		return process;
	},
});
