import { call } from '../../../api/call';
import type { Api } from '../../../api/client';
import { TallyfyApiError } from '../../../api/errors';

/** Of tasks, only one-off tasks are archived by themselves. */
const kinds = {
	process: {
		read: (run_id: string) => call('getRun', { run_id }),
		archived: call('listRuns', { query: { archived: 'only', sort: '-created_at' } }),
	},
	task: {
		read: (task_id: string) => call('getTask', { task_id }),
		archived: call('listTasks', { query: { archived: 'only', is_oneoff: 'true' } }),
	},
	template: {
		read: (checklist_id: string) => call('getTemplate', { checklist_id }),
		archived: call('listTemplates', { query: { archived: 'only' } }),
	},
};

/** What a read gives; undefined for what Tallyfy does not find. */
export async function ifFound<T>(read: Promise<T>): Promise<T | undefined> {
	return await read.catch((thrown: unknown) => {
		if (thrown instanceof TallyfyApiError && thrown.status === 404) return undefined;
		throw thrown;
	});
}

/** What a read gives, where it says that it is in use; undefined for what is archived or not there. */
export async function ifInUse<T extends { archived_at?: unknown } | null | undefined>(
	read: Promise<T>,
): Promise<T | undefined> {
	const found = await ifFound(read);
	return found?.archived_at === null ? found : undefined;
}

/** Something that is archived; undefined for what is in use or not there. Tallyfy shows what is archived in lists only. */
export async function ifArchived(api: Api, kind: keyof typeof kinds, id: string): Promise<object | undefined> {
	const { read, archived } = kinds[kind];
	const found = await ifFound(api.call(read(id)));
	if (found) return found.archived_at ? found : undefined;
	const [listed] = await api.list(archived, 1, (own) => own.id === id && Boolean(own.archived_at));
	return listed;
}
