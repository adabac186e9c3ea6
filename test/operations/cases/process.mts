import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import type { Run } from '../../../sandbox/records.mts';
import { picked } from '../../support/locators.mts';
import type { Cases } from '../case.mts';

const mapped = (value: Record<string, unknown>) => ({ mappingMode: 'defineBelow', value, schema: [] }) as never;

const harborline = 'Onboarding - Harborline Freight';

const launched = ({ state }: Sandbox, fields: Partial<Run> = {}): Run => state.addRun({ name: harborline, ...fields });

const given = (sandbox: Sandbox) => ({ processId: picked(launched(sandbox).id) });

const onlyRun = ({ state }: Sandbox): Run => state.runs.all()[0];

export const process: Cases<'process'> = {
	archive: {
		given,
		sends: ['getRun', 'archiveRun'],
		gives: (items, sandbox) => {
			const { id, archived_at } = onlyRun(sandbox);
			expect(items).toMatchObject([{ json: { id, archived: true, changed: true } }]);
			expect(archived_at).not.toBeNull();
			expect(sandbox.state.tasksOfRun(id).map((task) => task.archived_at)).toEqual(Array(3).fill(archived_at));
		},
	},
	completeKickoffForm: {
		given: ({ state }) => {
			const template = state.addTemplate();
			const prerun = { [template.prerun[0].id]: 'Harborline Freight' };
			return {
				processId: picked(
					state.addRun({ checklist_id: template.id, prerun, prerun_status: null, prerun_completed_at: null }).id,
				),
			};
		},
		sends: ['getRun', 'completeKickoff'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([{ json: { status: 'active', kickoff_form_status: 'complete' } }]);
			expect(onlyRun(sandbox)).toMatchObject({ prerun_status: 'complete', prerun_completed_by: 20101 });
		},
	},
	deletePermanently: {
		given: (sandbox) => {
			const at = sandbox.state.timestamp();
			return { processId: picked(launched(sandbox, { status: 'archived', archived_at: at }).id) };
		},
		sends: ['deleteRun'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { id: expect.any(String), deleted: true } }]);
			expect([state.runs.all().length, state.tasks.size]).toEqual([0, 0]);
		},
	},
	export: {
		given,
		sends: ['exportRun'],
		gives: [
			{
				name: harborline,
				tasks: [{ title: 'Welcome call' }, { title: 'Collect contract' }, { title: 'Approve set-up' }],
			},
		],
	},
	get: {
		given: (sandbox) => {
			const process = launched(sandbox);
			sandbox.state.tasksOfRun(process.id)[0].completed_at = sandbox.state.timestamp();
			return { processId: picked(process.id) };
		},
		sends: ['getRun'],
		gives: [
			{ name: harborline, status: 'active', percent_complete: 33, template: 'Client onboarding', owner_id: 20102 },
		],
	},
	getActivity: {
		given: (sandbox) => {
			const { id } = launched(sandbox);
			sandbox.state.addActivity({ parentable_id: id });
			sandbox.state.addActivity({
				auditable_type: 'App\\Models\\Run',
				auditable_id: id,
				type: ['Process'],
				verb: ['created'],
				description: [`Process launched: ${harborline}`],
			});
			return { processId: picked(id), returnAll: true };
		},
		sends: ['listActivity'],
		gives: (items, sandbox) => {
			const { id } = onlyRun(sandbox);
			expect(items).toHaveLength(1);
			expect(items[0].json).toMatchObject({ action: 'created', by: 'Ben Okafor', on: 'process', on_id: id });
		},
	},
	getAll: {
		given: (sandbox) => {
			const { checklist_id: templateId } = launched(sandbox, { created_at: '2030-01-01T09:00:00.000Z' });
			launched(sandbox, { name: 'Of another template' });
			launched(sandbox, { name: 'Kestrel Studio', checklist_id: templateId, created_at: '2030-01-02T09:00:00.000Z' });
			launched(sandbox, { name: 'In status issue', checklist_id: templateId, status: 'issue' });
			return {
				returnAll: true,
				sort: '-created_at',
				filters: { templateId: picked(String(templateId)), status: 'active' },
			};
		},
		sends: ['listRuns'],
		gives: [
			{ name: 'Kestrel Studio', template: 'Client onboarding', status: 'active' },
			{ name: harborline, template: 'Client onboarding', status: 'active' },
		],
	},
	getFormFields: {
		given: (sandbox) => {
			const process = launched(sandbox);
			const [call] = sandbox.state.tasksOfRun(process.id);
			call.taskdata = { [call.form_fields[0].id]: 'Needs mail and CRM by August.' };
			return { processId: picked(process.id) };
		},
		sends: ['listRunFormFields'],
		gives: [
			{ label: 'Call notes', type: 'textarea', answer: 'Needs mail and CRM by August.' },
			{ label: 'Systems needed', type: 'multiselect', options: 'Mail, VPN, CRM', answer: null },
			{ label: 'Signed contract', type: 'file' },
		],
	},
	getRuleHistory: {
		given: (sandbox) => {
			const { state } = sandbox;
			const template = state.addTemplate({ prerun: [] });
			const [call, , approval] = template.steps;
			state.addAutomation(template, {
				automated_alias: 'Show approval after the call',
				conditions: [
					{
						conditionable_id: call.id,
						conditionable_type: 'Step',
						operation: 'completed',
						statement: 'any_time',
						logic: 'and',
					},
				],
				then_actions: [{ action_type: 'visibility', action_verb: 'show', target_step_id: approval.id }],
			});
			const run = sandbox.as('ben.okafor@example.com').launch({ template });
			const [task] = state.tasksOfRun(run.id);
			sandbox.as('ben.okafor@example.com').complete(task.id);
			return { processId: picked(run.id), returnAll: true, sort: '-created_at' };
		},
		sends: ['listActivity'],
		gives: (items, { state }) => {
			const [{ automated_actions: rules }] = state.templates.all();
			const [, , approval] = state.tasks.values();
			expect(items).toHaveLength(1);
			expect(items[0].json).toMatchObject({
				rule: 'Show approval after the call',
				automation_id: rules[0].id,
				executed: true,
				created_at: expect.stringMatching(/Z$/),
				conditions: [{ about: 'Welcome call', operation: 'completed', value: 'any_time', combine: 'and', met: true }],
				actions: [{ task_id: approval.id, task: 'Approve set-up', actions: ['show'] }],
			});
		},
	},
	getTasks: {
		given: (sandbox) => {
			launched(sandbox, { name: 'Another one' });
			const process = launched(sandbox);
			sandbox.state.tasksOfRun(process.id)[1].completed_at = sandbox.state.timestamp();
			return { processId: picked(process.id), returnAll: true, sort: '-position', filters: { status: 'active' } };
		},
		sends: ['listRunTasks'],
		gives: [
			{ title: 'Approve set-up', type: 'approval', assignees: 'Ana Petrova' },
			{ title: 'Welcome call', type: 'task', assignees: 'Ben Okafor' },
		],
	},
	launch: {
		given: ({ state }) => {
			const { id, prerun } = state.addTemplate();
			const [company, plan, start] = prerun;
			return {
				templateId: picked(id),
				name: harborline,
				answers: mapped({
					[company.id]: 'Harborline Freight',
					[plan.id]: 'Premium',
					[start.id]: '2026-08-03',
				}),
				additionalFields: {
					summary: 'The first one this year.',
					ownerId: picked(20102),
					starred: true,
					memberIds: '20102, 20104',
					groupIds: state.addGroup({ name: 'Sales' }).id,
					tagIds: state.addTag({ title: 'High priority' }).id,
					folderIds: state.addFolder({ name: 'Clients', folder_type: 'run' }).id,
				},
			};
		},
		sends: ['getTemplate', 'launchRun'],
		gives: (items, sandbox) => {
			const { state } = sandbox;
			const run = onlyRun(sandbox);
			const [{ id, prerun }] = state.templates.all();
			const [company, plan, start] = prerun;
			expect(items).toMatchObject([{ json: { id: run.id, name: harborline, status: 'active', template_id: id } }]);
			expect(run).toMatchObject({
				checklist_id: id,
				summary: 'The first one this year.',
				owner_id: 20102,
				started_by: 20101,
				starred: true,
				is_public: false,
				users: [20102, 20104],
				groups: [state.groups.all()[0].id],
				prerun: {
					[company.id]: 'Harborline Freight',
					[plan.id]: { id: 2, text: 'Premium' },
					[start.id]: '2026-08-03T00:00:00.000Z',
				},
			});
			expect(state.tagAssociations.all()).toMatchObject([{ subject_id: run.id, subject_type: 'Run' }]);
			expect([...state.folderObjects.values()]).toMatchObject([{ subject_id: run.id, subject_type: 'Run' }]);
			expect(state.tasksOfRun(run.id).map(({ title, position }) => [title, position])).toEqual([
				['Welcome call', 1],
				['Collect contract', 2],
				['Approve set-up', 3],
			]);
		},
	},
	reactivate: {
		given: (sandbox) => {
			const at = sandbox.state.timestamp();
			return { processId: picked(launched(sandbox, { status: 'archived', archived_at: at }).id) };
		},
		sends: ['getRun', 'activateRun'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([{ json: { name: harborline, status: 'active' } }]);
			expect(onlyRun(sandbox).archived_at).toBeNull();
		},
	},
	reopenKickoffForm: {
		given,
		sends: ['getRun', 'reopenKickoff'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([{ json: { name: harborline, kickoff_form_status: null } }]);
			expect(onlyRun(sandbox)).toMatchObject({ prerun_status: null, prerun_completed_at: null });
		},
	},
	update: {
		given: (sandbox) => {
			const groups = [sandbox.state.addGroup({ name: 'Sales' }).id];
			return {
				processId: picked(launched(sandbox, { users: [20102], groups }).id),
				updateFields: { name: 'Onboarding - Harborline', addMembers: '20104' },
			};
		},
		sends: ['getRun', 'updateRun'],
		gives: (items, sandbox) => {
			const { name, users, groups } = onlyRun(sandbox);
			expect(items).toMatchObject([{ json: { name: 'Onboarding - Harborline', template: 'Client onboarding' } }]);
			expect({ name, users, groups }).toEqual({
				name: 'Onboarding - Harborline',
				users: [20102, 20104],
				groups: sandbox.state.groups.all().map(({ id }) => id),
			});
		},
	},
};
