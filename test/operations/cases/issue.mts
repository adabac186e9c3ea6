import { expect } from 'expect';

import { picked } from '../../support/locators.mts';
import { ana } from '../../support/nodes.mts';
import type { Cases } from '../case.mts';

export const issue: Cases<'issue'> = {
	getAll: {
		given: (sandbox) => {
			const { state } = sandbox;
			const [{ id: task_id }] = sandbox.addTasks(ana, 1);
			const about = { task_id, author_id: 20102 };
			state.addThread({ ...about, content: 'No answer', label: 'problem' });
			const { id } = state.addThread({ ...about, content: 'No contract', label: 'problem' });
			state.addThread({ ...about, content: 'It came', label: 'resolve', resolve_id: id });
			state.addThread({ ...about, content: 'By the way' });
			return { taskId: picked(task_id) };
		},
		sends: ['getTask'],
		gives: [
			{ text: 'No answer', resolved: false },
			{ text: 'No contract', resolved: true },
		],
	},
	report: {
		given: (sandbox) => ({
			subject: 'task',
			taskId: picked(sandbox.addTasks(ana, 1)[0].id),
			content: 'No answer for three days.',
			additionalFields: { notify: '20101' },
		}),
		sends: ['reportIssue'],
		also: ['reportRunIssue', 'reportTemplateIssue'],
		gives: ([{ json }], { state }) => {
			expect(json).toMatchObject({ text: 'No answer for three days. @[20101]', resolved: false });
			expect(state.threads.all()).toMatchObject([{ label: 'problem' }]);
			expect(state.tasks.get(String(json.task_id))).toMatchObject({ status: 'hasproblem' });
		},
	},
	resolve: {
		given: (sandbox) => {
			const [{ id: task_id }] = sandbox.addTasks(ana, [{ status: 'hasproblem' }]);
			const about = { task_id, author_id: 20102, label: 'problem' };
			sandbox.state.addThread({ ...about, content: 'No answer' });
			sandbox.state.addThread({ ...about, content: 'No contract' });
			return { subject: 'task', taskId: picked(task_id), which: 'allOpen', content: 'They called.' };
		},
		sends: ['getTask', 'resolveIssue', 'resolveIssue'],
		also: ['resolveRunIssue', 'resolveTemplateIssue'],
		gives: (items, { state }) => {
			const [one, other] = state.threads.all();
			expect(items.map(({ json }) => json)).toMatchObject([
				{ text: 'They called.', issue_id: one.id },
				{ text: 'They called.', issue_id: other.id },
			]);
			expect(state.tasks.get(String(one.task_id))).toMatchObject({ status: 'in-progress' });
		},
	},
};
