import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../tallyfy/index.mts';
import { root } from './install.mts';
import type { WorkflowFile } from './n8n.mts';

export const credentialType = 'tallyfyOAuthClientCredentialsApi';

export function example(name: string): WorkflowFile {
	return JSON.parse(readFileSync(join(root, 'examples', `${name}.json`), 'utf8'));
}

/** Members of every new sandbox whom the examples name, with the number of tasks that they get here. */
export const people = [
	{ email: 'ana.petrova@example.com', tasks: 12 },
	{ email: 'ben.okafor@example.com', tasks: 7 },
	{ email: 'dev.sharma+ops@example.com', tasks: 3 },
];

export function populate(sandbox: Sandbox) {
	for (const { email, tasks } of people) sandbox.addTasks(email, tasks);
}

/** What a user of the sandbox would type into the credential's dialog. */
export function credentialData(
	{ clientId, clientSecret, organizationId }: Sandbox,
	{ url, tokenUrl }: { url: string; tokenUrl: string },
): ICredentialDataDecryptedObject {
	return { clientId, clientSecret, organizationId, baseUrl: url, tokenUrl, scope: '*' };
}
