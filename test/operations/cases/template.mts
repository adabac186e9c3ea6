import { expect } from 'expect';

import { byId } from '../../support/locators.mts';
import type { Cases } from '../case.mts';

const folderId = 'b1cbdab6e49d1733aefd9e9eb958d7ad';
const groupId = 'f66a641e5db82614d5cdfe5b5dee41a1';

export const template: Cases<'template'> = {
	archive: {
		given: ({ state }) => byId({ templateId: state.addTemplate().id }),
		sends: ['getTemplate', 'archiveTemplate'],
		gives: (items, { state }) => {
			const [{ id, archived_at }] = state.templates.all();
			expect(items).toMatchObject([{ json: { id, archived: true, changed: true, deleted_references: {} } }]);
			expect(archived_at).not.toBeNull();
		},
	},
	clone: {
		given: ({ state }) => ({ ...byId({ templateId: state.addTemplate().id }), newTitle: 'Client onboarding, Leeds' }),
		sends: ['cloneTemplate'],
		gives: (items, { state }) => {
			const [original, copy] = state.templates.all();
			expect(items).toMatchObject([{ json: { id: copy.id, title: 'Client onboarding, Leeds', steps: 3 } }]);
			expect(copy.prerun[0]).toMatchObject({ label: 'Company name', checklist_id: copy.id });
			expect(copy.prerun[0].id).not.toBe(original.prerun[0].id);
		},
	},
	create: {
		given: () => ({
			title: 'Contract renewal',
			type: 'procedure',
			output: 'raw',
			additionalFields: {
				summary: 'Once a year.',
				ownerId: { __rl: true, mode: 'id', value: '20102' },
				folderId: { __rl: true, mode: 'url', value: `https://go.tallyfy.com/folders/${folderId}` },
				memberIds: '20101, 20102',
				groupIds: groupId,
				allowLauncherChangeName: false,
				defaultProcessNameFormat: 'Renewal',
				webhook: 'https://example.com/hook',
			},
		}),
		sends: ['createTemplate'],
		gives: [
			{
				title: 'Contract renewal',
				type: 'procedure',
				summary: 'Once a year.',
				owner_id: 20102,
				folder_id: folderId,
				users: [20101, 20102],
				groups: [groupId],
				allow_launcher_change_name: false,
				default_process_name_format: 'Renewal',
				webhook: 'https://example.com/hook',
				steps_count: 0,
			},
		],
	},
	deletePermanently: {
		given: ({ state }) => byId({ templateId: state.addTemplate({ archived_at: state.timestamp() }).id }),
		sends: ['deleteTemplate'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { id: expect.any(String), deleted: true } }]);
			expect(state.templates.all()).toEqual([]);
		},
	},
	get: {
		given: ({ state }) => ({
			...byId({ templateId: state.addTemplate().id }),
			output: 'raw',
			options: { with: ['steps', 'tags'], entireFolderTree: true },
		}),
		sends: ['getTemplate'],
		gives: [{ title: 'Client onboarding', steps: [{ title: 'Welcome call' }, {}, {}], tags: [] }],
	},
	getAll: {
		given: ({ state }) => {
			state.addTemplate();
			state.addTemplate({ title: 'Client offboarding', starred: true, owner_id: 20102, folder_id: folderId });
			state.addTemplate({ title: 'Client file', type: 'document' });
			return {
				sortBy: '-updated',
				filters: {
					q: 'client',
					type: 'procedure',
					status: 'active',
					starred: true,
					...byId({ ownerId: '20102', folderId }),
					archived: 'true',
				},
				options: { with: ['steps'] },
			};
		},
		sends: ['listTemplates'],
		gives: (items) => {
			expect(items).toMatchObject([{ json: { title: 'Client offboarding', type: 'procedure', steps: 3 } }]);
		},
	},
	publish: {
		given: ({ state }) => byId({ templateId: state.addTemplate().id }),
		sends: ['publishTemplate'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { title: 'Client onboarding', steps: 3 } }]);
			expect(state.templates.all()).toMatchObject([{ is_published_state: true }]);
		},
	},
	restore: {
		given: ({ state }) => byId({ templateId: state.addTemplate({ archived_at: state.timestamp() }).id }),
		sends: ['getTemplate', 'restoreTemplate'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { title: 'Client onboarding' } }]);
			expect(state.templates.all()).toMatchObject([{ archived_at: null }]);
		},
	},
	update: {
		given: ({ state }) => ({
			...byId({ templateId: state.addTemplate({ users: [20101], groups: [groupId] }).id }),
			updateFields: { summary: 'All new clients.', addMembers: '20102' },
		}),
		sends: ['getTemplate', 'updateTemplate'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { title: 'Client onboarding', summary: 'All new clients.' } }]);
			const [{ users, groups, prerun }] = state.templates.all();
			expect({ users, groups }).toEqual({ users: [20101, 20102], groups: [groupId] });
			expect(prerun).toMatchObject([{ label: 'Company name' }, { label: 'Plan' }, { label: 'Start date' }]);
		},
	},
};
