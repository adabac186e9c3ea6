import { call } from '../../../api/call';
import type { Api } from '../../../api/client';
import { isMissing, TallyfyApiError } from '../../../api/errors';

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
		if (isMissing(thrown)) return undefined;
		throw thrown;
	});
}

/** What `read` gives; undefined where Tallyfy does not give it to the member acted for, and the node can do without it. */
export async function unlessRefused<T>(read: Promise<T>): Promise<T | undefined> {
	return await read.catch((thrown: unknown) => {
		if (thrown instanceof TallyfyApiError && [401, 403, 404, 422].includes(thrown.status)) return undefined;
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

/**
 * Something that is in use or archived. Tallyfy shows what is archived in lists only.
 *
 * @throws the refusal of the read for what is in no list either
 */
export async function readAnywhere(api: Api, kind: keyof typeof kinds, id: string) {
	const { read, archived } = kinds[kind];
	return await api.call(read(id)).catch(async (thrown: unknown) => {
		if (!isMissing(thrown)) throw thrown;
		const list = async () => await api.list(archived, 1, (own) => own.id === id && Boolean(own.archived_at));
		const [listed] = await api.again(list, ({ length }) => length > 0);
		if (listed) return listed;
		throw thrown;
	});
}

/** Something that is archived; undefined for what is in use or not there. */
export async function ifArchived(api: Api, kind: keyof typeof kinds, id: string): Promise<object | undefined> {
	const found = await ifFound(readAnywhere(api, kind, id));
	return found?.archived_at ? found : undefined;
}
