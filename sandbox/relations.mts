import type { Folder, FolderObject, Tag, Template } from './records.mts';
import type { State } from './state.mts';

/** What processes and templates show of their tags and folders when they are asked to include them. */

/** Tags in their own shape, as in the contract's example: the IDs of the associations are not there. */
export function tagsOn({ tags, tagAssociations }: State, subjectId: string): Tag[] {
	return tagAssociations
		.all()
		.filter(({ subject_id }) => subject_id === subjectId)
		.map(({ tag_id }) => tags.get(tag_id));
}

/** The shape is not published; each relation tells its folder. */
export function foldersOn({ folderObjects }: State, subjectId: string): FolderObject[] {
	return [...folderObjects.values()].filter(({ subject_id }) => subject_id === subjectId);
}

/** The one folder of a template, with the relation where it was added by one. */
export function folderOf(
	state: State,
	{ id, folder_id }: Pick<Template, 'id' | 'folder_id'>,
): (Folder & { relation?: FolderObject }) | null {
	if (!folder_id || !state.folders.has(folder_id)) return null;
	const relation = foldersOn(state, id).find((one) => one.folder_id === folder_id);
	return { ...state.folders.get(folder_id), ...(relation && { relation }) };
}
