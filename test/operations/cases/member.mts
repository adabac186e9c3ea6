import { expect } from 'expect';

import { ana, ben } from '../../support/nodes.mts';
import type { Cases } from '../case.mts';

const memberId = (value: number, field = 'memberId') => ({ [field]: { __rl: true, mode: 'id', value: String(value) } });

const [anaId, benId, chloeId, devId] = [20101, 20102, 20103, 20104];

export const member: Cases<'member'> = {
	changeRole: {
		given: () => ({ ...memberId(benId), role: 'light' }),
		sends: ['getMember', 'updateMemberRole'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { email: ben, role: 'light' } }]);
			expect(state.members.get(benId)?.role).toBe('light');
		},
	},
	convertToGuest: {
		given: () => memberId(chloeId),
		sends: ['convertMemberToGuest'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { email: 'chloe.martin@example.com' } }]);
			expect(state.members.has(chloeId)).toBe(false);
			expect(state.guests.get('chloe.martin@example.com')?.first_name).toBe('Chloe');
		},
	},
	deletePermanently: {
		given: ({ state }) => memberId(state.addMember({ email: 'old.hand@example.com', status: 'disabled' }).id),
		sends: ['getMember', 'permanentlyDeleteMember'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { id: expect.any(Number), deleted: true } }]);
			expect(state.memberByEmail('old.hand@example.com')).toBeUndefined();
		},
	},
	disable: {
		given: () => memberId(devId),
		sends: ['getMember', 'disableMember'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { id: devId, status: 'disabled' } }]);
			expect(state.members.get(devId)?.status).toBe('disabled');
		},
	},
	enable: {
		given: ({ state }) => memberId(state.addMember({ email: 'old.hand@example.com', status: 'disabled' }).id),
		sends: ['getMember', 'enableMember'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { email: 'old.hand@example.com', status: 'active' } }]);
			expect(state.memberByEmail('old.hand@example.com')?.disabled_at).toBeNull();
		},
	},
	get: {
		given: ({ state }) => {
			state.addGroup({ name: 'Client onboarding', members: [benId] });
			return { ...memberId(benId), output: 'raw', options: { with: ['groups', 'stats'] } };
		},
		sends: ['getMember'],
		gives: [{ email: ben, username: 'bokafor', groups: { data: [{ name: 'Client onboarding' }] }, stats: {} }],
	},
	getAll: {
		given: () => ({ filters: { q: 'o' }, sort: '-email', limit: 2 }),
		sends: ['listMembers'],
		gives: [
			{
				email: "maeve.o'brien@example.com",
				full_name: "Maeve O'Brien",
				last_name: "O'Brien",
				role: 'standard',
				is_bot: false,
			},
			{ email: 'dev.sharma+ops@example.com', status: 'active' },
		],
	},
	getCurrent: {
		given: () => ({}),
		sends: ['getMe'],
		gives: [{ id: anaId, email: ana, role: 'admin', job_title: 'Operations lead' }],
	},
	getUserToken: {
		given: () => ({ email: ben }),
		sends: [],
		gives: [{ email: ben, token_type: 'Bearer' }],
	},
	handOver: {
		given: (sandbox) => {
			sandbox.addTasks(ben, [{ title: 'Sign the contract' }]);
			return { ...memberId(benId, 'fromId'), ...memberId(devId, 'toId'), kinds: ['task'], dryRun: false };
		},
		sends: ['getMember', 'getMember', 'listUserTasks', 'getTask', 'updateTask'],
		gives: (items, { state }) => {
			const people = { from: { email: ben }, to: { id: devId, name: 'Dev Sharma' } };
			const counts = { found: 1, handed_over: 1, left: 0, summary: '1 task' };
			const row = { kind: 'task', name: 'Sign the contract', role: 'assignee', changed: true, note: '' };
			expect(items).toMatchObject([{ json: { ...people, dry_run: false, ...counts, report: [row], changed: true } }]);
			expect(state.tasksOf(benId)).toEqual([]);
			expect(state.tasksOf(devId)).toHaveLength(1);
		},
	},
	invite: {
		given: () => ({ email: 'chloe.new@example.com', firstName: 'Chloe', lastName: 'New' }),
		sends: ['inviteMember'],
		gives: [{ email: 'chloe.new@example.com', status: 'invited', changed: true }],
	},
	provision: {
		given: () => ({
			email: 'chloe.new@example.com',
			firstName: 'Chloe',
			lastName: 'New',
			timezone: 'Europe/Stockholm',
		}),
		sends: ['provisionApplicationUser'],
		gives: [{ email: 'chloe.new@example.com', timezone: 'Europe/Stockholm', changed: true }],
	},
	remove: {
		given: (sandbox) => {
			sandbox.addTasks(ben, 3);
			return { ...memberId(benId), ...memberId(devId, 'receiverId') };
		},
		sends: ['getMember', 'removeMember'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { email: ben, status: 'disabled' } }]);
			expect(state.tasksOf(benId)).toEqual([]);
			expect(state.tasksOf(devId)).toHaveLength(3);
		},
	},
	update: {
		given: () => ({
			...memberId(benId),
			updateFields: { jobTitle: 'Team lead', countryId: 4, dateFormat: 'mm/dd/yyyy' },
		}),
		sends: ['getMember', 'updateMember'],
		gives: (items, { state }) => {
			const profile = {
				full_name: 'Ben Okafor',
				timezone: 'America/Chicago',
				team: 'Client services',
				job_title: 'Team lead',
			};
			expect(items).toMatchObject([{ json: { ...profile, role: 'standard' } }]);
			expect(state.members.get(benId)).toMatchObject({ ...profile, country_id: 4, date_format: 'mm/dd/yyyy' });
		},
	},
	updateCurrent: {
		given: () => ({ updateFields: { lastName: 'Petrova-Lind', jobTitle: '' } }),
		sends: ['getMe', 'updateMe'],
		gives: [{ email: ana, full_name: 'Ana Petrova-Lind', job_title: null, timezone: 'Europe/London' }],
	},
};
