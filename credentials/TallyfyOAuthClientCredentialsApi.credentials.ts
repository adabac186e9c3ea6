import type {
	Icon,
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { renew } from '../nodes/Tallyfy/api/tokens/renew';
import { sign, testHeader } from '../nodes/Tallyfy/api/tokens/sign';

export class TallyfyOAuthClientCredentialsApi implements ICredentialType {
	name = 'tallyfyOAuthClientCredentialsApi';

	displayName = 'Tallyfy OAuth Client Credentials API';

	icon: Icon = { light: 'file:../icons/tallyfy.svg', dark: 'file:../icons/tallyfy.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-tallyfy-oauth/n8n-nodes-tallyfy-oauth/blob/main/docs/credentials.md#client-credentials';

	properties: INodeProperties[] = [
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 417',
			description: 'The number that Tallyfy Support issued to your organization',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Issued together with the client ID',
		},
		{
			displayName: 'Organization ID',
			name: 'organizationId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'e.g. 1f0c7a52b9e34d6a8c5d2e7f90ab13c4',
			description:
				'The 32 characters that Tallyfy knows the organization by, or an address of Tallyfy in which they come first',
			hint: 'In Tallyfy under Settings > Organization, and first after go.tallyfy.com/ in the address bar',
		},
		{
			displayName: 'Default Member',
			name: 'defaultMember',
			type: 'string',
			default: '',
			placeholder: 'e.g. ana.petrova@example.com',
			description: 'Email of the member to act as where Act As is empty',
			hint: 'The lists in the nodes need one; an administrator works best, since they see everything',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://go.tallyfy.com/api',
			required: true,
			description: 'Address of the Tallyfy API, which is the same for most organizations',
		},
		{
			displayName: 'Token URL',
			name: 'tokenUrl',
			type: 'string',
			default: 'https://go.tallyfy.com/api/oauth/token',
			required: true,
			description:
				'Where application tokens come from. When Tallyfy does not find it, the other documented address on the same host is tried once.',
		},
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'string',
			default: '*',
			description: 'What the client asks to be allowed; leave it as it is unless Tallyfy Support says otherwise',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
		{
			displayName: 'Expires At',
			name: 'expiresAt',
			type: 'hidden',
			default: 0,
		},
		{
			displayName: 'Token For',
			name: 'tokenFor',
			type: 'hidden',
			typeOptions: { password: true },
			default: '',
		},
	];

	async preAuthentication(this: IHttpRequestHelper, credential: ICredentialDataDecryptedObject) {
		return await renew(async (options) => await this.helpers.httpRequest(options), credential);
	}

	async authenticate(
		credential: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return sign(credential, options);
	}

	/**
	 * Renewing the token for this request checks everything. Its answer is not judged, since it is disputed what Tallyfy lets an
	 * application read.
	 */
	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{ $credentials.baseUrl }}',
			url: '=/organizations/{{ $credentials.organizationId }}',
			headers: { [testHeader]: 'true' },
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
		},
	};
}
