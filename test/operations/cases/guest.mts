import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import type { Cases } from '../case.mts';

const dana = 'dana.reyes+ops@example.com';

const guestEmail = (value = dana) => ({ guestEmail: { __rl: true, mode: 'email', value } });

const addDana = ({ state }: Sandbox) =>
	state.addGuest({
		email: dana,
		first_name: 'Dana',
		last_name: 'Reyes',
		details: { company_name: 'Harborline Freight', associated_members: [20102] },
	});

const withDana = (sandbox: Sandbox) => guestEmail(addDana(sandbox).email);

export const guest: Cases<'guest'> = {
	convertToMember: {
		given: withDana,
		sends: ['convertGuestToMember'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { email: dana, first_name: 'Dana', status: 'invited' } }]);
			expect(state.memberByEmail(dana)?.status).toBe('invited');
			expect(state.guests.size).toBe(0);
		},
	},
	create: {
		given: () => ({
			email: dana,
			additionalFields: {
				firstName: 'Dana',
				phone: '+44 20 7946 0000',
				companyUrl: 'https://www.example.com',
				sourceCreatedAt: '2026-01-10T08:30:00Z',
				lastName: '',
			},
		}),
		sends: ['createGuest'],
		gives: (items, { state }) => {
			const name = { email: dana, first_name: 'Dana', last_name: null };
			expect(items).toMatchObject([{ json: { ...name, phone: '+44 20 7946 0000' } }]);
			expect(state.guests.get(dana)).toMatchObject({
				...name,
				details: {
					phone_1: '+44 20 7946 0000',
					company_url: 'https://www.example.com',
					external_date_creation: '2026-01-10 08:30:00',
				},
			});
		},
	},
	delete: {
		given: withDana,
		sends: ['deleteGuest'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { id: expect.any(Number), email: dana, deleted: true } }]);
			expect(state.guests.size).toBe(0);
		},
	},
	disable: {
		given: withDana,
		sends: ['getGuest', 'disableGuest'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { email: dana, disabled_at: expect.stringMatching(/^\d{4}-/) } }]);
			expect(state.guests.get(dana)?.details).toMatchObject({ disabled_by: 20101 });
		},
	},
	enable: {
		given: ({ state }) =>
			guestEmail(
				state.addGuest({ email: dana, details: { disabled_at: '2030-01-01 09:00:00', disabled_by: 20102 } }).email,
			),
		sends: ['getGuest', 'enableGuest'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { email: dana, disabled_at: null } }]);
			expect(state.guests.get(dana)?.details).toMatchObject({ disabled_by: null, reactivated_by: 20101 });
		},
	},
	get: {
		given: withDana,
		sends: ['getGuest'],
		gives: [
			{
				email: dana,
				first_name: 'Dana',
				company: 'Harborline Freight',
				associated_members: [20102],
				link: expect.stringContaining('/guest-all-task/'),
			},
		],
	},
	getAll: {
		given: (sandbox) => {
			addDana(sandbox);
			sandbox.state.addGuest({ email: 'ana@harbor.example' });
			sandbox.state.addGuest({ email: 'lee@other.example' });
			return { filters: { q: 'A' }, sort: '-email', output: 'raw', options: { with: ['stats'] } };
		},
		sends: ['listGuests'],
		gives: [
			{ email: 'lee@other.example' },
			{ email: dana, stats: { assigned_tasks: 0 } },
			{ email: 'ana@harbor.example' },
		],
	},
	update: {
		given: (sandbox) => ({ ...withDana(sandbox), updateFields: { addMembers: '20101' } }),
		sends: ['getGuest', 'updateGuest'],
		gives: [{ email: dana, first_name: 'Dana', company: 'Harborline Freight', associated_members: [20102, 20101] }],
	},
};
