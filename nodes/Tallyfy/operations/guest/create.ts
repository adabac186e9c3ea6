import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { existing, existsAlready, ifExists } from '../lib/fields/ifExists';
import { ifFound } from '../lib/find/ifFound';
import { email } from '../lib/fields/email';
import { timezone } from '../lib/fields/timezone';
import { simplifyGuest } from './lib/guestFields';

export const create = operation({
	name: 'Create',
	action: 'Create guest',
	description: 'Create a guest: a person outside of the organization who can work on tasks without a seat',
	target: ['email'],
	fields: [
		email,
		{ ...ifExists, description: 'What to do when there is a guest with this email' },
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Company Name',
					name: 'companyName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Harborline Freight',
					maxLength: 200,
				},
				{
					displayName: 'Company URL',
					name: 'companyUrl',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://www.example.com',
					format: 'url',
				},
				{
					displayName: 'Contact URL',
					name: 'contactUrl',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://crm.example.com/contacts/417',
					format: 'url',
					description: 'Page of this person in another system',
				},
				{
					displayName: 'First Name',
					name: 'firstName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Nathan',
					maxLength: 200,
				},
				{
					displayName: 'Image URL',
					name: 'imageUrl',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://example.com/image.png',
					format: 'url',
				},
				{
					displayName: 'Last Name',
					name: 'lastName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Smith',
					maxLength: 200,
				},
				{
					displayName: 'Opportunity Name',
					name: 'opportunityName',
					type: 'string',
					default: '',
					description: 'Name of the opportunity in the other system',
					maxLength: 200,
				},
				{
					displayName: 'Opportunity URL',
					name: 'opportunityUrl',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://crm.example.com/deals/90',
					format: 'url',
					description: 'Page of the opportunity in the other system',
				},
				{
					displayName: 'Phone',
					name: 'phone',
					type: 'string',
					default: '',
					placeholder: 'e.g. +46 8 123 456',
					description: 'At most 20 characters',
					maxLength: 20,
				},
				{
					displayName: 'Second Phone',
					name: 'phone2',
					type: 'string',
					default: '',
					placeholder: 'e.g. +46 8 123 456',
					description: 'At most 20 characters',
					maxLength: 20,
				},
				{
					displayName: 'Source',
					name: 'source',
					type: 'options',
					options: [{ name: 'Salesforce', value: 'salesforce' }],
					default: 'salesforce',
					description: 'The system that the data of this person come from',
				},
				{
					displayName: 'Source Created At',
					name: 'sourceCreatedAt',
					type: 'dateTime',
					default: '',
					day: 'start',
					description:
						'When this person was created in that system, in the time zone of the workflow. A day without a time means its beginning.',
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'string',
					default: '',
					description: 'At most 200 characters',
					maxLength: 200,
				},
				timezone,
			],
		},
	],
	simplify: simplifyGuest,
	creates: 'guest',
	unless: async ({ email, ifExists: mode }, api) =>
		await existing(mode, async () => {
			const guest = await ifFound(api.call(call('getGuest', { email })));
			return guest?.deleted_at ? undefined : guest;
		}),
	request: ({ email, additionalFields }) =>
		call('createGuest', {
			body: {
				email,
				first_name: given(additionalFields.firstName),
				last_name: given(additionalFields.lastName),
				phone_1: given(additionalFields.phone),
				phone_2: given(additionalFields.phone2),
				company_name: given(additionalFields.companyName),
				company_url: given(additionalFields.companyUrl),
				contact_url: given(additionalFields.contactUrl),
				image_url: given(additionalFields.imageUrl),
				opportunity_url: given(additionalFields.opportunityUrl),
				opportunity_name: given(additionalFields.opportunityName),
				timezone: given(additionalFields.timezone),
				status: given(additionalFields.status),
				external_sync_source: additionalFields.source,
				external_date_creation: given(additionalFields.sourceCreatedAt),
			},
		}),
	hints: [
		{
			...existsAlready,
			next: `${existsAlready.next} An email of a member is taken as well: give the task to the member.`,
		},
		{
			status: 422,
			says: /email/i,
			next: 'Tallyfy takes an address only when its domain receives email, and when it belongs to no member. Correct the email, or give the task to the member.',
		},
	],
});

const given = (text: string | undefined) => text || undefined;
