import type { IDataObject } from 'n8n-workflow';

import { field } from '../../engine/operation';
import { firstName, lastName } from '../fields/person';
import { timezone } from '../fields/timezone';

export const options = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Include',
			name: 'with',
			type: 'multiOptions',
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
			default: [],
			description: 'What to add to each member; visible with Simplify switched off',
		},
	],
});

/** The fields of a member that most people need. Tallyfy writes roles in varying case. */
export function simplifyMember(member: IDataObject): IDataObject {
	return {
		id: member.id,
		email: member.email,
		full_name: member.full_name,
		role: typeof member.role === 'string' ? member.role.toLowerCase() : member.role,
		status: member.status,
		is_bot: member.type === 'bot',
		job_title: member.job_title,
		team: member.team,
		timezone: member.timezone,
		last_login_at: member.last_login_at,
	};
}

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
			description: 'Number of the country in Tallyfy',
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
		{ displayName: 'Job Title', name: 'jobTitle', type: 'string', default: '' },
		lastName,
		{
			displayName: 'Phone',
			name: 'phone',
			type: 'string',
			default: '',
			description: 'At most 20 characters',
			maxLength: 20,
		},
		{ displayName: 'Team', name: 'team', type: 'string', default: '' },
		{ ...timezone, required: true },
	],
});
