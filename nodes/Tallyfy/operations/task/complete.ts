import { call, type Tallyfy } from '../../api/call';
import type { Api } from '../../api/client';
import { InputError } from '../../api/errors';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { withDone } from '../../engine/done';
import type { NoteKind } from '../../engine/notes';
import { activeMember, task } from '../lib/fields/pickers';
import { answered, requireAnswers } from '../lib/forms/answers';
import { changesForm } from '../lib/forms/changedAnswers';
import { fieldsToAnswer } from '../lib/forms/formFields';
import { answersIn, answersOfTaskIfAny } from '../lib/forms/mapping';
import { explained } from './lib/whyNotCompletable';
import { changeTask, isCompleted, readTask } from './lib/changeTask';
import { newAnswers } from './lib/newAnswers';
import { simplifyTask } from './lib/simplifyTask';

type Decision = 'approve' | 'reject' | 'none';

const answersLeft: NoteKind = {
	one: () => 'The task was completed already; its answers were left as they are.',
	several: ({ length }) => `${length} tasks were completed already; their answers were left as they are.`,
	rest: 'Where they are to change, reopen the task first, with Task: Reopen.',
};

export const complete = operation({
	name: 'Complete',
	action: 'Complete task',
	description:
		'Complete, approve or reject a task, with the answers to its form; one that is completed already is left as it is',
	target: ['taskId'],
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
					description: 'An expiring task then counts as expired, not as done',
				},
			],
			default: 'none',
			description: 'What is decided, where the task asks for an approval',
		},
		...answersOfTaskIfAny,
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
	run: async ({ taskId, decision, additionalFields: { comment, memberId }, ...values }, api, { timezone, note }) => {
		const answers = values.specifyAnswers === 'none' ? undefined : answersIn(values);
		const present = await readTask(api, taskId, answers && ['form_fields']);
		if (isCompleted(present)) {
			note(answers && changesForm(answers, {}) ? { kind: answersLeft } : undefined);
			return leftAs(present);
		}
		const { run_id } = present;
		const body = {
			task_id: taskId,
			is_approved: approval(present, decision),
			override_user: memberId ? Number(memberId) : undefined,
			comment: comment || undefined,
		};
		const saved = answers && (await saveAll(api, present, answers, timezone));
		const request = run_id ? call('completeRunTask', { run_id, body }) : call('completeTask', { body });
		const completed = api.call(request).catch(async (thrown: unknown) => {
			throw await explained(thrown, api, taskId);
		});
		return changedTo(await withDone(completed, saved));
	},
});

/**
 * Saves answers before the task is completed, and gives what to say if that fails.
 *
 * @throws InputError naming the required fields that then have no answer, before anything is sent
 */
async function saveAll(
	api: Api,
	present: Tallyfy<'Task'> & { id: string },
	given: Record<string, unknown>,
	timezone: string,
): Promise<string | undefined> {
	const taskdata = await newAnswers(api, present, given, {}, timezone);
	requireAnswers(fieldsToAnswer(present.form_fields), answered(taskdata));
	if (!changesForm(given, {})) return undefined;
	await changeTask(api, present, { taskdata });
	return 'The answers were saved, but the task was not completed.';
}

/** @throws InputError for an approval without a decision, and for what cannot be rejected: it would be completed */
function approval({ task_type: type }: Tallyfy<'Task'>, decision: Decision): boolean | undefined {
	if (type === 'approval' && decision === 'none')
		throw new InputError('This task needs an approval', 'Choose Approve or Reject under Decision.');
	if (decision === 'reject' && type !== 'approval' && !String(type).startsWith('expiring'))
		throw new InputError('This task cannot be rejected', 'It needs no approval. Choose None under Decision.');
	return decision === 'none' ? undefined : decision === 'approve';
}
