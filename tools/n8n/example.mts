import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Sandbox } from '../../sandbox/index.mts';
import { options } from '../../sandbox/newTemplate.mts';
import { root } from '../root.mts';
import type { WorkflowFile } from './n8n.mts';

export const credentialType = 'tallyfyOAuthClientCredentialsApi';

const folder = join(root, 'examples');

export const exampleNames = readdirSync(folder).map((file) => basename(file, '.json'));

export function example(name: string): WorkflowFile {
	return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** Members of every new sandbox whom the examples name, with the number of tasks that they get here. */
export const people = [
	{ email: 'ana.petrova@example.com', tasks: 12 },
	{ email: 'ben.okafor@example.com', tasks: 7 },
	{ email: 'dev.sharma+ops@example.com', tasks: 3 },
];

/** The template that `launch-process` launches, with the IDs that stand there. */
const clientOnboarding = {
	id: '96b00859226c7f81ab37942ea4ea6510',
	prerun: [
		{ id: '99c6fd12889a46756d3db0db4bfb30f7', label: 'Company name', required: true },
		{ id: '69a773092fb3eaacc2c5ff206bf84b97', label: 'Contact email', field_type: 'email', required: true },
		{ id: 'ce40c6ced8c2f08cedb42c4f6f705782', label: 'Start date', field_type: 'date' },
		{
			id: '79b6f864d8c82b9c332f9e76fa7d4d1f',
			label: 'Region',
			field_type: 'radio',
			options: options('Americas', 'Asia', 'Europe'),
		},
		{
			id: '0888d86c9b33076fcf63a5df76e369d8',
			label: 'Plan',
			field_type: 'dropdown',
			required: true,
			options: options('Basic', 'Premium'),
		},
		{ id: '5a0f7c1de9b34b7c8f2d6e1a90c4b753', label: 'Jira issue' },
	],
};

export function populate(sandbox: Sandbox) {
	for (const { email, tasks } of people) sandbox.addTasks(email, tasks);
	sandbox.state.addTemplate(clientOnboarding);
}

/** What a user of the sandbox would type into the credential's dialog. */
export function credentialData(
	{ clientId, clientSecret, organizationId }: Sandbox,
	{ url, tokenUrl }: { url: string; tokenUrl: string },
): ICredentialDataDecryptedObject {
	return { clientId, clientSecret, organizationId, baseUrl: url, tokenUrl, scope: '*' };
}
