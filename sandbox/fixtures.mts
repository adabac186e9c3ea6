import type { Member } from './records.mts';

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

export const activity = {
	id: 700412,
	verb: ['completed'],
	source: ['Member'],
	actor_type: ['App\\Models\\User'],
	actor_id: [20102],
	auditable_type: 'App\\Models\\Task',
	auditable_id: '6bc427bab0f1da932bc254452da09bf7',
	parentable_type: 'App\\Models\\Run',
	parentable_id: '04377501294ce2cbb7ac750dbed790f8',
	type: ['Task'],
	description: ['Task completed: Welcome call'],
	field: null,
	old_value: null,
	text: null,
	references: null,
	actor: [{ email: 'ben.okafor@example.com', full_name: 'Ben Okafor' }],
	undoable: false,
	audit: { data: {} },
	parent: { data: {} },
	origin: null,
};

export const asset = {
	filename: 'harborline-contract.pdf',
	version: 1,
	uploaded_from: '4fd93c579efd9ef19f082f66b4b2ffcd',
	step_id: 'f7a412c828370e69f36e530729a96fda',
	source: 'local',
	system: null,
	uploaded_to_s3: true,
	subject: { id: '04377501294ce2cbb7ac750dbed790f8', type: 'Run' },
};
