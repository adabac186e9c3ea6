import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import { picked } from '../../support/locators.mts';
import { ana } from '../../support/nodes.mts';
import type { Cases } from '../case.mts';

const taskOf = (sandbox: Sandbox) => sandbox.addTasks(ana, 1)[0].id;

export const comment: Cases<'comment'> = {
	add: {
		given: (sandbox) => ({
			subject: 'task',
			taskId: picked(taskOf(sandbox)),
			content: 'The contract goes out today.',
			additionalFields: { notify: '20102', label: 'advice', state: 'open' },
		}),
		sends: ['createComment'],
		also: ['commentOnRun', 'commentOnTemplate'],
		gives: ([{ json }], { state }) => {
			expect(json).toMatchObject({
				text: 'The contract goes out today. @[20102]',
				kind: 'advice',
				visibility: 'open',
				mentions: '20102',
			});
			expect(state.threads.all()).toMatchObject([{ task_id: json.task_id, sent_to: [20102], author_id: 20101 }]);
		},
	},
	addAsBot: {
		given: (sandbox) => ({ taskId: picked(taskOf(sandbox)), content: 'Synchronized.' }),
		sends: ['createBotComment'],
		gives: [{ text: 'Synchronized.', author: 20100, visibility: 'hide-for-guests', kind: 'comment' }],
	},
	delete: {
		given: (sandbox) => {
			const task_id = taskOf(sandbox);
			const { id } = sandbox.state.addThread({ task_id, author_id: 20101, content: 'Wrong task' });
			return { taskId: picked(task_id), commentId: id };
		},
		sends: ['deleteComment'],
		gives: ([{ json }], { state }) => {
			expect(json).toEqual({ id: expect.any(String), deleted: true });
			expect(state.threads.all()).toEqual([]);
		},
	},
	getAll: {
		given: (sandbox) => {
			const { state } = sandbox;
			const [task_id, another] = sandbox.addTasks(ana, 2).map(({ id }) => id);
			state.addThread({ task_id, author_id: 20102, content: 'Sent to @[20101]', state: 'open' });
			state.addThread({ task_id, author_id: 20102, content: 'No answer', label: 'problem' });
			state.addThread({ task_id: another, author_id: 20102, content: 'Elsewhere' });
			return { taskId: picked(task_id), filters: { kinds: ['comment', 'advice'] } };
		},
		sends: ['getTask'],
		gives: [{ kind: 'comment', text: 'Sent to @[20101]', visibility: 'open', author: 20102, mentions: '20101' }],
	},
	update: {
		given: (sandbox) => {
			const task_id = taskOf(sandbox);
			const { id } = sandbox.state.addThread({ task_id, author_id: 20101, content: 'Wrnog' });
			return { taskId: picked(task_id), commentId: id, content: 'Wrong' };
		},
		sends: ['updateComment'],
		gives: ([{ json }], { state }) => {
			expect(json).toMatchObject({ text: 'Wrong' });
			expect(state.threads.all()).toMatchObject([{ content: 'Wrong' }]);
		},
	},
};
