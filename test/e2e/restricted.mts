import type { ICredentialDataDecryptedObject, INode } from 'n8n-workflow';
import { credentialType } from '../../tools/n8n/example.mts';
import type { WorkflowFile } from '../../tools/n8n/n8n.mts';

interface Restriction {
	place: string;
	domains: ICredentialDataDecryptedObject;
	ourNodes: boolean;
	httpRequests: boolean;
}

/** Where n8n lets a credential be used, and what then works for a sandbox on this machine: the table of docs/credentials.md. */
export const restrictions: Restriction[] = [
	{ place: 'anywhere', domains: { allowedHttpRequestDomains: 'all' }, ourNodes: true, httpRequests: true },
	{
		place: 'at the host of Tallyfy',
		domains: { allowedHttpRequestDomains: 'domains', allowedDomains: '127.0.0.1, localhost' },
		ourNodes: true,
		httpRequests: true,
	},
	{
		place: 'at another host',
		domains: { allowedHttpRequestDomains: 'domains', allowedDomains: 'go.tallyfy.com' },
		ourNodes: false,
		httpRequests: false,
	},
	{ place: 'nowhere', domains: { allowedHttpRequestDomains: 'none' }, ourNodes: true, httpRequests: false },
];

/** Begins each workflow that a test runs. */
export const start: INode = {
	id: 'start',
	name: 'Start',
	type: 'n8n-nodes-base.manualTrigger',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

/** A workflow that provisions a member with n8n's own HTTP Request node and our credential. */
export const httpRequest = (url: string, email: string): WorkflowFile => ({
	name: 'HTTP Request',
	nodes: [
		start,
		{
			id: 'request',
			name: 'Request',
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.2,
			position: [200, 0],
			parameters: {
				method: 'POST',
				url,
				authentication: 'predefinedCredentialType',
				nodeCredentialType: credentialType,
				sendBody: true,
				specifyBody: 'json',
				jsonBody: JSON.stringify({ first_name: 'Finn', last_name: 'Moe', email }),
			},
			credentials: { [credentialType]: { id: '', name: '' } },
		},
	],
	connections: { Start: { main: [[{ node: 'Request', type: 'main', index: 0 }]] } },
});
