import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';
import { simplifyTemplate } from './lib/simplifyTemplate';

export const clone = operation({
	name: 'Clone',
	action: 'Clone template',
	description: 'Copy a template with its steps and its kick-off form',
	target: [],
	fields: [
		{ ...template, description: 'The template to copy' },
		{
			displayName: 'Title of Copy',
			name: 'newTitle',
			type: 'string',
			default: '',
			description: 'At most 250 characters. When empty, Tallyfy names the copy.',
			maxLength: 250,
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'From Organization ID',
					name: 'tenant',
					type: 'string',
					default: '',
					placeholder: 'e.g. 1f0c7a52b9e34d6a8c5d2e7f90ab13c4',
					description: 'ID of the organization that the template is in, when it is another one',
					format: 'id',
				},
			],
		},
	],
	simplify: simplifyTemplate,
	run: async ({ templateId, newTitle, options }, api) =>
		await api.call(
			call('cloneTemplate', {
				checklist_id: templateId,
				// Always named: n8n sends no body that is empty.
				body: { title: newTitle || undefined, tenant: options.tenant || api.organizationId },
			}),
		),
});
