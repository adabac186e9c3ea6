import { call, type Tallyfy } from '../Tallyfy/api/call';
import type { Api } from '../Tallyfy/api/client';
import { operation, type Pending, type Progress } from '../Tallyfy/engine/operation';
import { process, task } from '../Tallyfy/operations/lib/fields/pickers';
import { ifFound } from '../Tallyfy/operations/lib/find/ifFound';
import { gone } from '../Tallyfy/operations/lib/gone';
import { simplifyProcess } from '../Tallyfy/operations/process/lib/simplifyProcess';
import { outcome } from '../Tallyfy/operations/task/lib/taskOutcome';
import { changeTask, isCompleted, readTask } from '../Tallyfy/operations/task/lib/changeTask';
import { withHints } from '../Tallyfy/engine/hints';

export const waitForTask = operation({
	name: 'Wait for Task',
	action: 'Wait for task or process',
	description: 'Wait until an existing task or process is completed, and go on with what came of it',
	fields: [
		{
			displayName: 'Wait For',
			name: 'waitFor',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'Process', value: 'process', description: 'Until all of it is completed' },
				{ name: 'Task', value: 'task', description: 'A one-off task, or a task of a process' },
			],
			default: 'task',
			description: 'Tallyfy tells n8n about a one-off task at once. About everything else n8n looks from time to time.',
		},
		{ ...task, displayOptions: { show: { waitFor: ['task'] } } },
		{ ...process, displayOptions: { show: { waitFor: ['process'] } } },
	],
	ask: async ({ taskId, processId }, api, { resumeUrl }) => {
		if (!taskId) {
			// Later, what is not there counts as gone.
			const run = await api.call(call('getRun', { run_id: processId ?? '' }));
			return { processId, isDone: run ? isOver(run) : false };
		}
		const present = await readTask(api, taskId);
		if (present.run_id || isCompleted(present)) return { taskId, isDone: isCompleted(present) };
		const webhook = resumeUrl();
		if (!webhook || !isFree(present.webhook, webhook)) return { taskId };
		const now = await withHints(changeTask(api, present, { webhook }), mayNotChange);
		return { taskId, isDone: isCompleted(now ?? {}) };
	},
	look: async (pending, api) => (pending.processId ? await processProgress(pending, api) : await outcome(pending, api)),
});

/** Whether a task may get another webhook: it has none, or that of an earlier execution of this n8n, not that of others. */
const isFree = (present: unknown, webhook: string): boolean =>
	!present || String(present).startsWith(new URL('..', webhook).href);

const mayNotChange = [
	{
		status: 403,
		next: 'Tallyfy is to call n8n about this task, for which the task is changed. Act As a member who may change it, or switch off Instant Resume under Wait Options.',
	},
];

const isComplete = (run: Tallyfy<'Run'>) => run.status === 'complete' || Boolean(run.completed_at);

const isArchived = (run: Tallyfy<'Run'>) => run.status === 'archived' || Boolean(run.archived_at);

const isOver = (run: Tallyfy<'Run'>) => isComplete(run) || isArchived(run);

/** What has come of a process so far. */
async function processProgress({ processId }: Pending, api: Api): Promise<Progress> {
	const id = String(processId);
	const run = await ifFound(api.call(call('getRun', { run_id: id })).then((found) => found ?? {}));
	if (!run) return gone({ completed_at: null, process: { id } });
	return {
		isDone: isOver(run),
		output: async () => ({
			status: isComplete(run) ? 'completed' : isArchived(run) ? 'archived' : 'open',
			completed_at: run.completed_at ?? null,
			process: simplifyProcess(run, api),
		}),
	};
}
