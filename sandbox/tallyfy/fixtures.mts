import type { Member } from './state.mts';

/** The organization and the people of the contract's examples. */
export const organization = {
	id: '1f0c7a52b9e34d6a8c5d2e7f90ab13c4',
	name: 'Northfield Services',
	description: null,
	slug: 'northfield-services',
	address1: null,
	address2: null,
	industry: null,
	country: 'GB',
	state: null,
	city: 'Leeds',
	zipcode: null,
	timezone: 'Europe/London',
	org_logo: null,
	settings: {},
	created_at: '2024-11-05T10:00:00Z',
	last_updated: '2026-07-01T09:00:00Z',
};

export const members: Array<Partial<Member> & { email: string }> = [
	{
		id: 20101,
		email: 'ana.petrova@example.com',
		role: 'Admin',
		job_title: 'Operations lead',
		is_default_admin: true,
	},
	{
		id: 20102,
		email: 'ben.okafor@example.com',
		role: 'Standard',
		team: 'Client services',
		timezone: 'America/Chicago',
		UTC_offset: '-05:00',
	},
	{
		id: 20103,
		email: 'chloe.martin@example.com',
		role: 'light',
		status: 'invited',
		invited_by: 20101,
	},
	{ id: 20104, email: 'dev.sharma+ops@example.com', first_name: 'Dev', last_name: 'Sharma' },
	{ id: 20105, email: "maeve.o'brien@example.com", first_name: 'Maeve', last_name: "O'Brien" },
	{
		id: 20100,
		email: 'bot-1f0c7a52@example.com',
		first_name: 'Northfield',
		last_name: 'Bot',
		role: 'Admin',
		type: 'bot',
	},
];

export const taskTitles = [
	'Approve set-up',
	'Collect contract',
	'Order welcome gift',
	'Welcome call',
	'Review supplier invoice',
	'Renew insurance certificate',
	'Book site inspection',
	'Send onboarding pack',
	'Update emergency contacts',
	'Check expense report',
];

/** Days from now to the deadline: one overdue, one due soon, the others later. */
export const deadlines = [-2, 0.5, 3, 7, 14];
