import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';
import { field } from '../../../engine/operation';
import { listed } from '../../lib/embedded';
import { include } from '../../lib/fields/include';
import { firstName, lastName } from '../../lib/fields/person';
import { timezone } from '../../lib/fields/timezone';

export const options = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			...include,
			options: [
				{ name: 'Country', value: 'country' },
				{ name: 'Files', value: 'assets' },
				{ name: 'Groups', value: 'groups' },
				{ name: 'Organizations', value: 'organizations' },
				{ name: 'Preferences', value: 'preferences' },
				{ name: 'Sign-In Methods', value: 'auth_methods' },
				{ name: 'Statistics', value: 'stats' },
				{ name: 'Watchers of Guests', value: 'guest_watchers' },
				{ name: 'Watchers of Members', value: 'member_watchers' },
			],
		},
	],
});

/** The fields of a member that most people need. Tallyfy writes roles in varying case. */
export function simplifyMember(member: Tallyfy<'Member'>): IDataObject {
	return {
		id: member.id,
		email: member.email,
		full_name: member.full_name,
		first_name: member.first_name,
		last_name: member.last_name,
		role: typeof member.role === 'string' ? member.role.toLowerCase() : member.role,
		status: member.status,
		is_bot: member.type === undefined ? undefined : member.type === 'bot',
		job_title: member.job_title,
		team: member.team,
		phone: member.phone,
		groups: listed(member.groups, 'name'),
		created_at: isoOf(member.created_at),
		timezone: member.timezone,
		last_login_at: isoOf(member.last_login_at),
	};
}

export const isDisabled = (member: Tallyfy<'Member'> | null | undefined): boolean => member?.status === 'disabled';

export const updateFields = field({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		{
			displayName: 'Country ID',
			name: 'countryId',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 1,
			description: 'ID that Tallyfy has for the country',
		},
		{
			displayName: 'Date Format',
			name: 'dateFormat',
			type: 'options',
			options: [
				{ name: 'Day First (DD/MM/YYYY)', value: 'dd/mm/yyyy' },
				{ name: 'Month First (MM/DD/YYYY)', value: 'mm/dd/yyyy' },
			],
			default: 'dd/mm/yyyy',
		},
		firstName,
		{
			displayName: 'Job Description',
			name: 'jobDescription',
			type: 'string',
			typeOptions: { rows: 3 },
			default: '',
		},
		{ displayName: 'Job Title', name: 'jobTitle', type: 'string', default: '', placeholder: 'e.g. Account Manager' },
		lastName,
		{
			displayName: 'Phone',
			name: 'phone',
			type: 'string',
			default: '',
			placeholder: 'e.g. +46 8 123 456',
			description: 'At most 20 characters',
			maxLength: 20,
		},
		{ displayName: 'Team', name: 'team', type: 'string', default: '', placeholder: 'e.g. Finance' },
		{ ...timezone, required: true },
	],
});
