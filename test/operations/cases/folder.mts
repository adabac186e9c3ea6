import { expect } from 'expect';

import { picked } from '../../support/locators.mts';
import type { Cases } from '../case.mts';

export const folder: Cases<'folder'> = {
	addProcessOrTemplate: {
		given: ({ state }) => ({
			subject: 'process',
			processId: picked(state.addRun().id),
			folderId: picked(state.addFolder({ name: 'Live onboardings', folder_type: 'run' }).id),
		}),
		sends: ['addToFolder'],
		gives: ([{ json }], { state }) => {
			expect(json).toMatchObject({ subject_type: 'Run', changed: true });
			const { folder_id, subject_id } = json;
			expect([...state.folderObjects.values()]).toMatchObject([{ folder_id, subject_id }]);
		},
	},
	create: {
		given: ({ state }) => ({
			name: 'Live onboardings',
			holds: 'run',
			parentId: picked(state.addFolder({ name: 'Clients', folder_type: 'run' }).id),
		}),
		sends: ['createFolder'],
		gives: ([{ json }], { state }) => {
			const [parent, created] = state.folders.all();
			expect(json).toMatchObject({ name: 'Live onboardings', holds: 'processes', parent_id: parent.id });
			expect(created).toMatchObject({ name: 'Live onboardings', folder_type: 'run' });
		},
	},
	delete: {
		given: ({ state }) => ({ folderId: picked(state.addFolder({ name: 'Old' }).id) }),
		sends: ['deleteFolder'],
		gives: ([{ json }], { state }) => {
			expect(json).toEqual({ id: expect.any(String), deleted: true });
			expect(state.folders.all()).toEqual([]);
		},
	},
	getAll: {
		given: ({ state }) => {
			const { id: parent_id } = state.addFolder({ name: 'Client processes', folder_type: 'run', position: 2 });
			state.addFolder({ name: 'Client templates' });
			state.addFolder({ name: 'Client archive', folder_type: 'run', parent_id, position: 1 });
			return {
				sort: 'position',
				filters: { folder_type: 'run', q: 'client' },
				options: { with: ['children'] },
			};
		},
		sends: ['listFolders'],
		gives: [
			{ name: 'Client archive', holds: 'processes', subfolders: [] },
			{ name: 'Client processes', holds: 'processes', subfolders: [{ name: 'Client archive' }] },
		],
	},
	removeProcessOrTemplate: {
		given: ({ state }) => {
			const { id } = state.addRun();
			const [live, won] = ['Live', 'Won'].map((name) => state.addFolder({ name, folder_type: 'run' }));
			for (const [index, { id: folder_id }] of [live, won].entries())
				state.folderObjects.set(91 + index, { id: 91 + index, folder_id, subject_id: id, subject_type: 'Run' });
			return { subject: 'process', processId: picked(id), folderId: picked(won.id) };
		},
		sends: ['getRun', 'removeFromFolder'],
		gives: ([{ json }], { state }) => {
			expect(json).toMatchObject({ subject_type: 'Run', changed: true });
			expect([...state.folderObjects.keys()]).toEqual([91]);
		},
	},
	update: {
		given: ({ state }) => {
			const { id: parent_id } = state.addFolder({ name: 'Clients' });
			return { folderId: picked(state.addFolder({ name: 'Old', parent_id }).id), name: 'New' };
		},
		sends: ['updateFolder'],
		gives: ([{ json }], { state }) => {
			const [clients] = state.folders.all();
			expect(json).toMatchObject({ name: 'New', holds: 'templates', parent_id: clients.id });
		},
	},
};
