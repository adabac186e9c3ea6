import { call, type Tallyfy } from '../../api/call';
import { InputError } from '../../api/errors';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { activeMember, task } from '../lib/fields/pickers';
import { explained } from './lib/whyNotCompletable';
import { isCompleted, readTask } from './lib/changeTask';
import { simplifyTask } from './lib/simplifyTask';

type Decision = 'approve' | 'reject' | 'none';

export const complete = operation({
	name: 'Complete',
	action: 'Complete task',
	description: 'Complete, approve or reject a task; one that is completed already is left as it is',
	fields: [
		task,
		{
			displayName: 'Decision',
			name: 'decision',
			type: 'options',
			options: [
				{ name: 'None', value: 'none', description: 'For tasks that ask for no approval' },
				{ name: 'Approve', value: 'approve', also: ['approved', true] },
				{
					name: 'Reject',
					value: 'reject',
					also: ['rejected', false],
					description: 'Records an expiring task as expired',
				},
			],
			default: 'none',
			description: 'What is decided, where the task asks for an approval',
		},
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Comment',
					name: 'comment',
					type: 'string',
					typeOptions: { rows: 3 },
					default: '',
					description: 'Sent along with the completion. Tallyfy does not document this, so look whether it is kept.',
				},
				{
					...activeMember,
					displayName: 'Completed By',
					required: false,
					description:
						'The member who counts as having completed the task. When not added, it is the member in Act As.',
				},
			],
		},
	],
	simplify: simplifyTask,
	run: async ({ taskId, decision, additionalFields: { comment, memberId } }, api) => {
		const present = await readTask(api, taskId);
		if (isCompleted(present)) return leftAs(present);
		const { run_id } = present;
		const body = {
			task_id: taskId,
			is_approved: approval(present, decision),
			override_user: memberId ? Number(memberId) : undefined,
			comment: comment || undefined,
		};
		const request = run_id ? call('completeRunTask', { run_id, body }) : call('completeTask', { body });
		const completed = api.call(request).catch(async (thrown: unknown) => {
			throw await explained(thrown, api, taskId);
		});
		return changedTo(await completed);
	},
});

/** @throws InputError for an approval without a decision, and for what cannot be rejected: it would be completed */
function approval({ task_type: type }: Tallyfy<'Task'>, decision: Decision): boolean | undefined {
	if (type === 'approval' && decision === 'none')
		throw new InputError('This task needs an approval', 'Choose Approve or Reject under Decision.');
	if (decision === 'reject' && type !== 'approval' && !String(type).startsWith('expiring'))
		throw new InputError('This task cannot be rejected', 'It needs no approval. Choose None under Decision.');
	return decision === 'none' ? undefined : decision === 'approve';
}
