import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { timeOf } from '../../../api/dates';
import { TallyfyApiError } from '../../../api/errors';
import type { Item } from '../../../engine/operation';
import { embeddedRecord } from '../../lib/embedded';

type Task = Tallyfy<'Task'>;

/**
 * The tasks of several people, one each. Tallyfy answers with the first one, and keeps all of them in a process, under the
 * same title (NOTES §11). They are there whether or not they can be read, so this does not throw.
 *
 * @param people how many there are at the least
 */
export async function fannedOut(first: Task, people: number, api: Api, item: Item): Promise<Task[]> {
	const run_id = String(first.run_id ?? embeddedRecord(first.run)?.id ?? '');
	if (!run_id) return [first];
	const isOne = ({ title, created_at }: Task) =>
		title === first.title && !(timeOf(created_at) < timeOf(first.created_at));
	const read = async () => (await api.list(call('listRunTasks', { run_id, query: { status: 'all' } }))).filter(isOne);
	const tasks = await api
		.again(read, ({ length }) => length >= people)
		.catch((thrown: unknown) => {
			if (!(thrown instanceof TallyfyApiError)) throw thrown;
			item.note(
				`Everybody got a task, but only the first one could be read: ${thrown.message}. Process: Get Tasks gives all of them: ${run_id}.`,
			);
		});
	if (tasks && tasks.length < people)
		item.note(
			`Tallyfy lists ${tasks.length} of ${people} tasks so far. Process: Get Tasks gives all of them: ${run_id}.`,
		);
	return tasks?.length ? tasks : [first];
}
