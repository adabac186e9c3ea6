import { call, type Tallyfy } from '../api/call';
import type { Api } from '../api/client';
import { InputError, isMissing, TallyfyApiError } from '../api/errors';
import { isRecord } from '../api/records';
import { embedded } from '../operations/lib/embedded';

/** What a trigger is limited to, by ID. What is not set limits nothing. */
export interface Filters {
	templateIds: string[];
	memberId?: string;
	groupId?: string;
	tagId?: string;
	folderId?: string;
}

/** Whether they limit anything. */
export const hasAny = ({ templateIds, ...others }: Filters): boolean =>
	templateIds.length > 0 || Object.values(others).some((id) => id !== undefined);

/** Parameters for the lists of tasks. These take names of tags, not IDs, so `taskMatches` checks the tags. */
export const taskQuery = ({ memberId, groupId, folderId, tagId }: Filters) => ({
	owners: memberId ? [memberId] : undefined,
	groups: groupId ? [groupId] : undefined,
	folder: folderId,
	with: includesFor({ tagId }),
});

/** What a task has to come with, so that `taskMatches` can check it and simplified output can name its process. */
export const includesFor = ({ tagId }: Pick<Filters, 'tagId'>): Array<'run' | 'tags'> =>
	tagId ? ['run', 'tags'] : ['run'];

/** Parameters for the list of processes. It takes one template, so `isOfTemplate` checks several. */
export const processQuery = ({ templateIds, memberId, groupId, folderId, tagId }: Filters) => ({
	checklist_id: templateIds.length === 1 ? templateIds[0] : undefined,
	owners: memberId ? [memberId] : undefined,
	groups: groupId ? [groupId] : undefined,
	folder: folderId,
	tag: tagId,
});

/** Whether a task matches. A task does not show its folder. */
export function taskMatches(
	{ checklist_id: template, owners, tags }: Tallyfy<'Task'>,
	{ templateIds, memberId, groupId, tagId }: Filters,
): boolean {
	return (
		(!templateIds.length || templateIds.includes(String(template))) &&
		(!memberId || idsOf(owners?.users).includes(memberId)) &&
		(!groupId || idsOf(owners?.groups).includes(groupId)) &&
		(!tagId || idsOf(embedded(tags)).includes(tagId))
	);
}

/** Whether a process matches the templates. The list applies the other filters itself. */
export const isOfTemplate = ({ checklist_id: template }: Tallyfy<'Run'>, { templateIds }: Filters): boolean =>
	!templateIds.length || templateIds.includes(String(template));

/** Whether a process that was read alone matches. It shows neither its folder nor to whom its tasks are assigned. */
export const processMatches = (process: Tallyfy<'Run'>, filters: Filters): boolean =>
	isOfTemplate(process, filters) &&
	(!filters.memberId || [String(process.owner_id), ...idsOf(process.users)].includes(filters.memberId)) &&
	(!filters.groupId || idsOf(process.groups).includes(filters.groupId)) &&
	(!filters.tagId || idsOf(embedded(process.tags)).includes(filters.tagId));

/**
 * Checks that Tallyfy has everything that the filters name.
 *
 * @param note takes what the user should know although the trigger works
 * @throws InputError for the first that it does not have
 */
export async function confirmFilters(api: Api, filters: Filters, note: (text: string) => void): Promise<void> {
	const { templateIds, memberId, groupId, tagId, folderId } = filters;
	for (const id of templateIds)
		await confirmOne('template', id, api.call(call('getTemplate', { checklist_id: id }))).catch(async (thrown) => {
			// An archived one cannot be read alone; its processes go on.
			const archived = await api.list(call('listTemplates', { query: { archived: 'only' } }));
			const template = archived.find((record) => record.id === id);
			if (!template) throw thrown;
			note(
				`The template "${template.title}" under Filters is archived: nobody can launch it. What happens in its processes still starts the workflow.`,
			);
		});
	if (memberId) await confirmOne('member', memberId, api.call(call('getMember', { user_id: memberId })));
	if (groupId) await confirmOne('group', groupId, api.call(call('getGroup', { group_id: groupId })));
	if (tagId) await confirmOne('tag', tagId, api.call(call('getTag', { tag_id: tagId })));
	// A folder cannot be read alone.
	const folders = folderId ? await api.list(call('listFolders')) : [];
	if (folderId && !folders.some(({ id }) => id === folderId)) throw notFound('folder', folderId);
}

const notFound = (what: string, id: string) =>
	new InputError(`Tallyfy has no ${what} with the ID ${id}`, `Choose another ${what} under Filters.`);

async function confirmOne(what: string, id: string, answer: Promise<unknown>): Promise<void> {
	await answer.catch((thrown: unknown) => {
		const status = thrown instanceof TallyfyApiError ? thrown.status : undefined;
		// Only administrators may look up a member.
		if (status === 403) return;
		throw isMissing(thrown) ? notFound(what, id) : thrown;
	});
}

function idsOf(list: unknown): string[] {
	const entries: unknown[] = Array.isArray(list) ? list : [];
	return entries.map((entry) => String(isRecord(entry) ? (entry.id ?? entry.user_id ?? entry.group_id) : entry));
}
