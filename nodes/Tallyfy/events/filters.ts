import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import { InputError, TallyfyApiError } from '../api/errors';
import { path } from '../api/path';
import { isRecord } from '../api/records';
import { embedded } from '../operations/lib/embedded';

/** What a trigger is limited to; what is not set limits nothing. */
export interface Filters {
	templateIds: string[];
	memberId?: string;
	groupId?: string;
	tagId?: string;
	folderId?: string;
}

/** Parameters for the lists of tasks. Tallyfy knows tags by their names there, so they are looked at here. */
export const taskQuery = ({ memberId, groupId, folderId, tagId }: Filters): IDataObject => ({
	owners: memberId && [memberId],
	groups: groupId && [groupId],
	folder: folderId,
	with: ['run', ...(tagId ? ['tags'] : [])],
});

/** Parameters for the list of processes. Of several templates each would have to be asked for alone. */
export const processQuery = ({ templateIds, memberId, groupId, folderId, tagId }: Filters): IDataObject => ({
	checklist_id: templateIds.length === 1 ? templateIds[0] : undefined,
	owners: memberId && [memberId],
	groups: groupId && [groupId],
	folder: folderId,
	tag: tagId,
});

/** Whether a task is meant, as far as it shows that. */
export function isTaskMeant(task: IDataObject, { templateIds, memberId, groupId, tagId }: Filters): boolean {
	const owners = isRecord(task.owners) ? task.owners : {};
	return (
		(!templateIds.length || templateIds.includes(String(task.checklist_id))) &&
		(!memberId || idsOf(owners.users).includes(memberId)) &&
		(!groupId || idsOf(owners.groups).includes(groupId)) &&
		(!tagId || idsOf(embedded(task.tags)).includes(tagId))
	);
}

/** Whether a process is of a template that is meant; the list has looked at the rest. */
export const isOfTemplate = ({ checklist_id: template }: IDataObject, { templateIds }: Filters): boolean =>
	!templateIds.length || templateIds.includes(String(template));

/** Whether a process that was read alone is meant. Whom its tasks are assigned to, it does not show. */
export const isProcessMeant = (process: IDataObject, filters: Filters): boolean =>
	isOfTemplate(process, filters) &&
	(!filters.memberId || [String(process.owner_id), ...idsOf(process.users)].includes(filters.memberId)) &&
	(!filters.groupId || idsOf(process.groups).includes(filters.groupId)) &&
	(!filters.tagId || idsOf(embedded(process.tags)).includes(filters.tagId));

/**
 * Looks whether everything that filters name is there.
 *
 * @throws InputError for the first that is not
 */
export async function confirmFilters(api: Api, filters: Filters): Promise<void> {
	const { templateIds, memberId, groupId, tagId, folderId } = filters;
	for (const id of templateIds) await confirmOne(api, 'template', id, path`/checklists/${id}`);
	if (memberId) await confirmOne(api, 'member', memberId, path`/users/${memberId}`);
	if (groupId) await confirmOne(api, 'group', groupId, path`/groups/${groupId}`);
	if (tagId) await confirmOne(api, 'tag', tagId, path`/tags/${tagId}`);
	// A folder cannot be read alone.
	const folders = folderId ? await api.list({ method: 'GET', path: path`/folders` }) : [];
	if (folderId && !folders.some(({ id }) => id === folderId)) throw unknown('folder', folderId);
}

const unknown = (what: string, id: string) =>
	new InputError(`Tallyfy has no ${what} with the ID ${id}`, `Choose another ${what} under Filters.`);

async function confirmOne(api: Api, what: string, id: string, at: string): Promise<void> {
	await api.call({ method: 'GET', path: at }).catch((thrown: unknown) => {
		const status = thrown instanceof TallyfyApiError ? thrown.status : undefined;
		// Only administrators may look up a member.
		if (status === 403) return;
		throw status === 404 ? unknown(what, id) : thrown;
	});
}

function idsOf(list: unknown): string[] {
	const entries: unknown[] = Array.isArray(list) ? list : [];
	return entries.map((entry) => String(isRecord(entry) ? (entry.id ?? entry.user_id ?? entry.group_id) : entry));
}
