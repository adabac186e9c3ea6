import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import { picked } from '../../support/locators.mts';
import type { Cases } from '../case.mts';

const tagged = (sandbox: Sandbox) => sandbox.state.tagAssociations.all();

export const tag: Cases<'tag'> = {
	addToProcessOrTemplate: {
		given: ({ state }) => {
			state.addTag({ title: 'High priority' });
			return {
				subject: 'process',
				processId: picked(state.addRun().id),
				tagId: picked('high priority', 'name'),
				createMissing: false,
			};
		},
		sends: ['listTags', 'getTag', 'getRun', 'attachTag'],
		gives: ([{ json }], sandbox) => {
			expect(json).toMatchObject({ title: 'High priority', changed: true });
			expect(tagged(sandbox)).toMatchObject([
				{ subject_type: 'Run', subject_id: json.subject_id, tag_id: json.tag_id },
			]);
		},
	},
	create: {
		given: () => ({ title: 'Urgent', color: '#ff0000' }),
		sends: ['createTag'],
		gives: [{ title: 'Urgent', color: '#ff0000', automatic: false }],
	},
	delete: {
		given: ({ state }) => ({ tagId: picked(state.addTag({ title: 'Urgent' }).id) }),
		sends: ['deleteTag'],
		gives: ([{ json }], sandbox) => {
			expect(json).toEqual({ id: expect.any(String), deleted: true });
			expect(sandbox.state.tags.all()).toEqual([]);
		},
	},
	get: {
		given: ({ state }) => {
			const { id: tag_id } = state.addTag({ title: 'Urgent' });
			state.tagAssociations.add({ tag_id, subject_id: state.addRun().id, subject_type: 'Run' });
			return { tagId: picked(tag_id), options: { with: ['statistics'] } };
		},
		sends: ['getTag'],
		gives: [{ title: 'Urgent', color: '#3b8e6e', automatic: false, active_processes: 1, active_templates: 0 }],
	},
	getAll: {
		given: ({ state }) => {
			state.addTag({ title: 'Urgent' });
			state.addTag({ title: 'from: onboarding', auto_generated: true });
			state.addTag({ title: 'Legal' });
			return { returnAll: true, sort: '-title', filters: { automatic: 'all', q: 'r' } };
		},
		sends: ['listTags'],
		gives: [
			{ title: 'Urgent', automatic: false },
			{ title: 'from: onboarding', automatic: true },
		],
	},
	removeFromProcessOrTemplate: {
		given: ({ state }) => {
			const [urgent, legal] = [state.addTag({ title: 'Urgent' }), state.addTag({ title: 'Legal' })];
			const { id } = state.addTemplate();
			for (const { id: tag_id } of [urgent, legal])
				state.tagAssociations.add({ tag_id, subject_id: id, subject_type: 'Checklist' });
			return { subject: 'template', templateId: picked(id), tagId: picked(urgent.id) };
		},
		sends: ['getTag', 'getTemplate', 'attachTag', 'detachTag', 'getTemplate'],
		gives: ([{ json }], sandbox) => {
			expect(json).toMatchObject({ title: 'Urgent', subject_type: 'Checklist', changed: true });
			expect(tagged(sandbox).map(({ tag_id }) => sandbox.state.tags.get(tag_id).title)).toEqual(['Legal']);
		},
	},
	update: {
		given: ({ state }) => ({
			tagId: picked(state.addTag({ title: 'Urgent' }).id),
			updateFields: { color: '#ff0000' },
		}),
		sends: ['getTag', 'updateTag'],
		gives: [{ title: 'Urgent', color: '#ff0000', automatic: false }],
	},
};
