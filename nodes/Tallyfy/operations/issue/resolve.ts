import { call, type Tallyfy } from '../../api/call';
import type { Api } from '../../api/client';
import { InputError } from '../../api/errors';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { content, notify, notifyGroups, visibility } from '../comment/lib/commentFields';
import { mentionNobody } from '../lib/fields/richText';
import { withMentions } from '../comment/lib/mention';
import { openIssuesOf, threadsOf } from '../comment/lib/threads';
import {
	callFor,
	processShown,
	taskProcessOrTemplate,
	taskShown,
	templateShown,
} from '../lib/fields/processTaskOrTemplate';
import { partPicker } from '../lib/fields/picker';
import { withHints } from '../../engine/hints';
import { withDone } from '../../engine/done';
import { simplifyResolution } from './lib/simplifyIssue';

export const resolve = operation({
	name: 'Resolve',
	action: 'Resolve issue',
	description: 'Resolve an issue of a task, a process or a template, or all open issues of a task',
	target: ['taskId', 'processId', 'templateId'],
	fields: [
		{ ...taskProcessOrTemplate, displayName: 'Issue On' },
		taskShown,
		processShown,
		templateShown,
		{
			displayName: 'Resolve',
			name: 'which',
			type: 'options',
			options: [
				{ name: 'One Issue', value: 'one' },
				{ name: 'All Open Issues', value: 'allOpen', description: 'Of a task only' },
			],
			default: 'one',
		},
		{
			...partPicker(
				{
					displayName: 'Issue',
					name: 'issueId',
					list: 'searchIssues',
					description:
						'The issue, from the list of the task above or by its ID, which Issue: Report and Issue: Get Many give',
				},
				'a8e18538903bbdc6289fe0008cf4dd9b',
			),
			displayOptions: { show: { which: ['one'] } },
		},
		content,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [mentionNobody, notify, notifyGroups, visibility],
		},
	],
	simplify: simplifyResolution,
	run: async ({ which, issueId, content: text, additionalFields: { state, ...mentions }, ...chosen }, api) => {
		if (which === 'allOpen' && chosen.subject !== 'task')
			throw new InputError(
				'Resolve is All Open Issues, which only a task has',
				'Name one issue: those of a process or template cannot be listed.',
			);
		const named = which === 'one' ? String(issueId) : undefined;
		const open = chosen.subject === 'task' ? await openIssues(api, chosen.taskId ?? '', named) : [String(named)];
		if (!open.length) return leftAs<Tallyfy<'Thread'>>({ task_id: chosen.taskId, resolve_id: named });
		const resolutions: Array<Tallyfy<'Thread'> | null | undefined> = [];
		for (const id of open) {
			const body = { thread_id: id, content: withMentions(text, mentions), state };
			const request = callFor(chosen, {
				process: (processId) => call('resolveRunIssue', { run_id: processId, body }),
				task: (taskId) => call('resolveIssue', { task_id: taskId, body }),
				template: (templateId) => call('resolveTemplateIssue', { checklist_id: templateId, body }),
			});
			const done = resolutions.length ? `${resolutions.length} of ${open.length} issues were resolved.` : undefined;
			resolutions.push(await withDone(withHints(api.call(request), [{ status: 422, next }]), done));
		}
		return changedTo(resolutions);
	},
});

const next = 'Check the issue: the issue belongs to this task, process or template, and is still open.';

/** The issues that are to be resolved: all that are open, or the one that is named. Tallyfy refuses one that is not there. */
async function openIssues(api: Api, taskId: string, named: string | undefined): Promise<string[]> {
	const threads = await threadsOf(api, taskId);
	const open = openIssuesOf(threads).map(({ id }) => String(id));
	if (named === undefined) return open;
	return open.includes(named) || !threads.some(({ id }) => String(id) === named) ? [named] : [];
}
