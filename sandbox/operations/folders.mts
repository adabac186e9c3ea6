import { invalid, notFound } from '../answers.mts';
import type { Behaviours } from '../call.mts';
import { paged } from '../paging.mts';
import type { FolderObject } from '../records.mts';
import type { State } from '../state.mts';

const firstRelation = 9134;

export const folders: Behaviours = {
	listFolders: (sandbox, call) => {
		const { q = '', folder_type, sort, with: includes = [] } = call.query;
		const all = sandbox.state.folders.all();
		const found = all.filter(
			(folder) =>
				folder.name.toLowerCase().includes(q.toLowerCase()) && (!folder_type || folder.folder_type === folder_type),
		);
		if (sort === 'position') found.sort((a, b) => a.position - b.position);
		return paged(sandbox, call, found, (folder) => ({
			...folder,
			...(includes.includes('children') && {
				children: { data: all.filter(({ parent_id }) => parent_id === folder.id) },
			}),
		}));
	},

	createFolder: ({ state }, { body }) => {
		const { name, folder_type = 'checklist', parent_id = null } = body;
		checkParent(state, folder_type, parent_id);
		return { status: 201, body: { data: state.addFolder({ name, folder_type, parent_id }) } };
	},

	updateFolder: ({ state }, { params, body }) => {
		const folder = state.folders.get(params.folder_id);
		checkParent(state, folder.folder_type, body.parent_id ?? null);
		return { status: 200, body: { data: Object.assign(folder, body) } };
	},

	deleteFolder: ({ state }, { params }) => {
		const { id } = state.folders.get(params.folder_id);
		for (const relation of state.folderObjects.values()) if (relation.folder_id === id) takeOut(state, relation);
		state.folders.delete(id);
		return { status: 204 };
	},

	addToFolder: ({ state }, { body }) => {
		const { folder_id, subject_id, subject_type } = body;
		const isRun = subject_type === 'Run';
		const subject = isRun ? state.runs.get(subject_id) : state.templates.get(subject_id);
		const isThere = state.folders.has(folder_id);
		if (!isThere || state.folders.get(folder_id).folder_type !== (isRun ? 'run' : 'checklist'))
			throw invalid({ folder_id: [`No such a folder exists in ${isRun ? 'Processes' : 'Templates'}.`] });
		const relations = [...state.folderObjects.values()];
		if (relations.some((relation) => relation.folder_id === folder_id && relation.subject_id === subject_id))
			throw invalid({ subject_id: ['This is already in this folder.'] });
		// A template is in one folder.
		if (!isRun)
			relations.filter((relation) => relation.subject_id === subject_id).forEach((old) => takeOut(state, old));
		const id = Math.max(firstRelation - 1, ...relations.map((relation) => relation.id)) + 1;
		const relation = { id, folder_id, subject_id, subject_type };
		state.folderObjects.set(id, relation);
		if (!isRun) Object.assign(subject, { folder_id });
		return { status: 201, body: { data: relation } };
	},

	removeFromFolder: ({ state }, { params }) => {
		const relation = state.folderObjects.get(Number(params.folder_object_id));
		if (!relation) throw notFound();
		takeOut(state, relation);
		return { status: 204 };
	},
};

function checkParent(state: State, folderType: string, parentId: string | null): void {
	if (!parentId) return;
	if (!state.folders.has(parentId) || state.folders.get(parentId).folder_type !== folderType)
		throw invalid({ parent_id: ['The selected parent id is invalid.'] });
}

function takeOut(state: State, { id, subject_id, subject_type }: FolderObject): void {
	state.folderObjects.delete(id);
	if (subject_type === 'Checklist' && state.templates.has(subject_id)) state.templates.get(subject_id).folder_id = null;
}
