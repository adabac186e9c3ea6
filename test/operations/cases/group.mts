import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import type { Cases } from '../case.mts';

const onboarding = (sandbox: Sandbox) =>
	sandbox.state.addGroup({ name: 'Client onboarding', description: 'New clients', members: [20101, 20102] });

const groupId = (value: string) => ({ groupId: { __rl: true, mode: 'id', value } });

export const group: Cases<'group'> = {
	create: {
		given: ({ state }) => ({
			name: 'Client onboarding',
			description: 'People who run new-client onboarding',
			additionalFields: {
				memberIds: '20101, 20102',
				guestEmails: state.addGuest({ email: 'dana.reyes@example.com' }).email,
			},
		}),
		sends: ['createGroup'],
		gives: (items, { state }) => {
			const [created] = state.groups.all();
			expect(items).toMatchObject([
				{ json: { id: created.id, member_ids: [20101, 20102], guest_emails: ['dana.reyes@example.com'] } },
			]);
			expect(created).toMatchObject({
				description: 'People who run new-client onboarding',
				members: [20101, 20102],
				guests: ['dana.reyes@example.com'],
			});
		},
	},
	delete: {
		given: (sandbox) => groupId(onboarding(sandbox).id),
		sends: ['deleteGroup'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { id: expect.any(String), deleted: true } }]);
			expect(state.groups.all()).toEqual([]);
		},
	},
	get: {
		given: (sandbox) => groupId(onboarding(sandbox).id),
		sends: ['getGroup'],
		gives: [{ name: 'Client onboarding', member_ids: [20101, 20102], guest_emails: [] }],
	},
	getAll: {
		given: (sandbox) => {
			onboarding(sandbox);
			sandbox.state.addGroup({ name: 'Client care' });
			sandbox.state.addGroup({ name: 'Finance' });
			return { filters: { q: 'client' }, sort: 'name', output: 'raw', options: { with: ['users'] } };
		},
		sends: ['listGroups'],
		gives: [
			{ name: 'Client care', users: { data: [] } },
			{ name: 'Client onboarding', users: { data: [{ full_name: 'Ana Petrova' }, { full_name: 'Ben Okafor' }] } },
		],
	},
	update: {
		given: (sandbox) => ({ ...groupId(onboarding(sandbox).id), updateFields: { addMembers: '20104' } }),
		sends: ['getGroup', 'updateGroup'],
		gives: [{ name: 'Client onboarding', description: 'New clients', member_ids: [20101, 20102, 20104] }],
	},
};
