import { call } from '../../../api/call';
import type { Api } from '../../../api/client';
import { unlessRefused } from '../../lib/find/ifFound';
import { readTask } from './changeTask';

/** So many tasks of a process are read by themselves before all of them are looked up in its list. */
const readAlone = 2;

/**
 * A task that is about to be changed. Of a task of a process its `run_id` may be all that is known: it never changes, and
 * `changeTask` needs nothing else. So of many tasks of one process most are found in its list.
 */
export async function taskToChange(api: Api, taskId: string): ReturnType<typeof readTask> {
	const { processes, reads } = await api.remembered('processes of tasks', async () => ({
		processes: new Map<string, string>(),
		reads: new Map<string, number>(),
	}));
	const known = processes.get(taskId);
	if (known) return { id: taskId, run_id: known };
	const task = await readTask(api, taskId);
	const { run_id } = task;
	if (!run_id) return task;
	processes.set(taskId, run_id);
	reads.set(run_id, (reads.get(run_id) ?? 0) + 1);
	if (reads.get(run_id) !== readAlone) return task;
	const listed = await unlessRefused(api.list(call('listRunTasks', { run_id, query: { status: 'all' } })));
	for (const { id } of listed ?? []) if (id) processes.set(id, run_id);
	return task;
}
