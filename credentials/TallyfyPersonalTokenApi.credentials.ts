import type {
	IAuthenticateRuleResponseCode,
	IAuthenticateRuleResponseSuccessBody,
	Icon,
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

import { signAsPerson, testHeader } from '../nodes/Tallyfy/api/tokens/sign';

const refused = (value: number, message: string): IAuthenticateRuleResponseCode => ({
	type: 'responseCode',
	properties: { value, message },
});

const redirected = 'This address redirects to another one. Put the final address into Base URL.';

const statuses = [
	refused(401, 'Tallyfy does not accept this access token. It may have ended: copy a new one from Tallyfy.'),
	refused(403, 'The owner of this access token is not in this organization. Check Organization ID.'),
	refused(404, 'Tallyfy does not find this organization. Check Organization ID and Base URL.'),
	...[301, 302, 307, 308].map((status) => refused(status, redirected)),
];

/** For a 200 without an organization: a web page, of another server or of Tallyfy itself. */
const page: IAuthenticateRuleResponseSuccessBody = {
	type: 'responseSuccessBody',
	properties: {
		key: 'data.id',
		value: undefined,
		message: 'This is not the API of Tallyfy. Check Base URL: it is https://go.tallyfy.com/api for most organizations.',
	},
};

export class TallyfyPersonalTokenApi implements ICredentialType {
	name = 'tallyfyPersonalTokenApi';

	displayName = 'Tallyfy Personal Token API';

	icon: Icon = { light: 'file:../icons/tallyfy.svg', dark: 'file:../icons/tallyfy.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-tallyfy-oauth/n8n-nodes-tallyfy-oauth/blob/main/docs/credentials.md#personal-token';

	properties: INodeProperties[] = [
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Copy it from your settings in Tallyfy. It ends when its owner signs out of Tallyfy in the browser.',
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
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://go.tallyfy.com/api',
			required: true,
			description: 'Address of the Tallyfy API, which is the same for most organizations',
		},
	];

	async authenticate(
		credential: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		return signAsPerson(credential, options);
	}

	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{ $credentials.baseUrl }}',
			url: '=/organizations/{{ $credentials.organizationId }}',
			headers: { [testHeader]: 'true' },
			disableFollowRedirect: true,
		},
		// n8n takes both kinds of rules in one list; its type allows only one kind.
		rules: [...statuses, page] as ICredentialTestRequest['rules'],
	};
}
