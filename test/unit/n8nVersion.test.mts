import type { IHttpRequestOptions } from 'n8n-workflow';

import type * as NodeFile from '../../nodes/Tallyfy/Tallyfy.node.ts';
import type * as RenewFile from '../../nodes/Tallyfy/api/tokens/renew.ts';
import type * as VersionFile from '../../nodes/Tallyfy/engine/n8nVersion.ts';

const load = <File extends object>(file: string, missing: string[]): File => {
	jest.resetModules();
	jest.doMock('n8n-workflow', () => {
		const all = Object.entries(jest.requireActual<object>('n8n-workflow'));
		return Object.fromEntries(all.filter(([name]) => !missing.includes(name)));
	});
	return jest.requireActual<File>(file);
};

afterEach(() => jest.dontMock('n8n-workflow'));

const node = '../../nodes/Tallyfy/Tallyfy.node.ts';
const n8nVersion = '../../nodes/Tallyfy/engine/n8nVersion.ts';

it('is loaded by this n8n, and waits in it', () => {
	const { Tallyfy: Node } = load<typeof NodeFile>(node, []);
	expect(new Node().description.inputs).toEqual(['main']);
	expect(() => load<typeof VersionFile>(n8nVersion, []).requireWaiting()).not.toThrow();
});

it('says which n8n it needs to one that is too old', () => {
	expect(() => load(node, ['NodeConnectionTypes'])).toThrow(
		'n8n-nodes-tallyfy-oauth needs n8n 1.85 or newer. Update n8n and start it again.',
	);
});

it('says so where n8n would lose what a person did', () => {
	const { requireWaiting } = load<typeof VersionFile>(n8nVersion, ['validateWorkflowHasTriggerLikeNode']);
	expect(requireWaiting).toThrow('Waiting for people in Tallyfy needs n8n 2.0 or newer');
});

it.each([
	['brings the allowed domains along to an n8n that looks at nothing else', 'go.tallyfy.com'],
	['leaves them out for an n8n that knows them, and takes no others', undefined],
])('%s', async (_, allowedDomains) => {
	const missing = allowedDomains ? ['getCredentialOwnRequestAllowedDomains'] : [];
	const { renew } = load<typeof RenewFile>('../../nodes/Tallyfy/api/tokens/renew.ts', missing);
	const sent: IHttpRequestOptions[] = [];
	const send = async (options: IHttpRequestOptions) => {
		sent.push(options);
		return { statusCode: 200, headers: {}, body: { access_token: 'token' } };
	};
	await renew(send, {
		accessToken: 'ended',
		clientId: '417',
		clientSecret: 'secret',
		organizationId: '1f0c7a52b9e34d6a8c5d2e7f90ab13c4',
		baseUrl: 'https://go.tallyfy.com/api',
		tokenUrl: 'https://go.tallyfy.com/api/oauth/token',
		allowedHttpRequestDomains: 'domains',
		allowedDomains: 'go.tallyfy.com',
	});
	expect(sent.map((options) => options.allowedDomains)).toEqual([allowedDomains]);
});
