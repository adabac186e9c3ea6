import type { ICredentialDataDecryptedObject, INodeType } from 'n8n-workflow';
import nock from 'nock';

import type { CallName } from '../../sandbox/index.mts';
import { TallyfyOAuthClientCredentialsApi } from '../../credentials/TallyfyOAuthClientCredentialsApi.credentials.ts';
import { runNode, type Credentials } from '../../tools/engine/engine.mts';
import { ben, listTasks } from '../support/nodes.mts';
import { credentialsOf, headersTo, loseAll, requestsOf, tallyfy } from '../support/tallyfy.mts';
import { testerOf } from '../../tools/engine/tester.mts';

const credentialType = new TallyfyOAuthClientCredentialsApi();

const tester = testerOf(credentialType);

/** What the dialog says: the message alone. Undefined when the test is passed. */
async function saying(credentials: Credentials): Promise<string | undefined> {
	return (await runNode({ node: tester, credentials })).error?.message;
}

it('is passed with a fresh token and one exchange', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	expect(await saying(credentials)).toBeUndefined();
	expect(requestsOf(sandbox)).toEqual({ issueToken: 1, issueUserToken: 1, getOrganization: 1 });
	expect(await saying(credentials)).toBeUndefined();
	expect(requestsOf(sandbox)).toEqual({ issueToken: 2, issueUserToken: 2, getOrganization: 2 });
	expect(credentials.row.accessToken).toBe(sandbox.issuedTokens[1]);
});

it.each([
	'https://go.tallyfy.com/{id}',
	'https://go.tallyfy.com/{id}/tasks?view=mine',
	'go.tallyfy.com/{id}#top',
	' {id}\n',
])('understands %j as Organization ID', async (address) => {
	const sandbox = tallyfy();
	const organizationId = address.replace('{id}', sandbox.organizationId);
	const credentials = credentialsOf(sandbox, { organizationId, clientId: `${sandbox.clientId}\n` });
	expect(await saying(credentials)).toBeUndefined();
	expect((await listTasks(credentials, ben)).error).toBeUndefined();
});

it.each([
	'https://go.tallyfy.com/api/organizations/{id}',
	'https://go.tallyfy.com/{id}0',
	'https://go.tallyfy.com/?organization={id}',
	'{id} {id}',
])('takes %j for no Organization ID', async (address) => {
	const sandbox = tallyfy();
	const organizationId = address.replaceAll('{id}', sandbox.organizationId);
	expect(await saying(credentialsOf(sandbox, { organizationId }))).toContain('Organization ID is not right');
	expect(sandbox.requests).toEqual([]);
});

it('is passed with a Default Member', async () => {
	const sandbox = tallyfy();
	expect(await saying(credentialsOf(sandbox, { defaultMember: ben }))).toBeUndefined();
});

it.each([
	['may be used anywhere', { allowedHttpRequestDomains: 'all' }],
	['is restricted to the host of Tallyfy', { allowedHttpRequestDomains: 'domains', allowedDomains: 'go.tallyfy.com' }],
	['is for no HTTP Request node', { allowedHttpRequestDomains: 'none' }],
])('is passed when the credential %s', async (_, domains) => {
	const sandbox = tallyfy();
	expect(await saying(credentialsOf(sandbox, domains))).toBeUndefined();
	expect(requestsOf(sandbox)).toEqual({ issueToken: 1, issueUserToken: 1, getOrganization: 1 });
});

it('sends nothing when the credential is restricted to another host', async () => {
	const sandbox = tallyfy();
	const domains = { allowedHttpRequestDomains: 'domains', allowedDomains: 'other.example.com' };
	expect(await saying(credentialsOf(sandbox, domains))).toContain('Domain not allowed');
	expect(sandbox.requests).toEqual([]);
});

/** A field, what is in it, what happened, and what the person who filled it in is to do. */
const wrong: Array<[string, Record<string, string>, string, string]> = [
	[
		'secret',
		{ clientSecret: 'guessed' },
		'Tallyfy does not accept this client ID and client secret',
		'Copy both again',
	],
	['client ID', { clientId: '999' }, 'Tallyfy does not accept this client ID and client secret', 'Copy both again'],
	['client ID that is no number', { clientId: 'abc' }, 'Client ID is not a number', 'Copy it again'],
	['secret that is missing', { clientSecret: '' }, 'Client Secret is empty', 'Enter the client secret'],
	...['guessed\n', ' guessed'].map((clientSecret): [string, Record<string, string>, string, string] => [
		`secret that was copied with too much, ${JSON.stringify(clientSecret)}`,
		{ clientSecret },
		'Tallyfy does not accept this client ID and client secret',
		'The client secret begins or ends with a space or a line break. Copy it again without.',
	]),
	[
		'organization',
		{ organizationId: 'f'.repeat(32) },
		"You don't have application's permissions for this organization!",
		'Check the Organization ID in the credential',
	],
	[
		'organization that is no ID',
		{ organizationId: 'Northfield' },
		'Organization ID is not right: it has 32 hexadecimal characters',
		'it stands under Settings > Organization',
	],
	[
		'Default Member',
		{ defaultMember: 'nobody@example.com' },
		'nobody@example.com is not a member of this organization',
		'Client ID, client secret and organization are right. Correct the Default Member.',
	],
	[
		'Default Member that is no address',
		{ defaultMember: 'nobody' },
		'Default Member is not an email address',
		'Correct it in the credential.',
	],
	['Base URL', { baseUrl: 'https://go.tallyfy.com/rest' }, '', 'Check the Base URL in the credential'],
	[
		'Base URL without encryption',
		{ baseUrl: 'http://go.tallyfy.com/api' },
		'Base URL must begin with https://',
		'Correct the Base URL in the credential.',
	],
	[
		'Token URL',
		{ tokenUrl: 'https://go.tallyfy.com/token' },
		'The Token URL is not right: go.tallyfy.com has no token address there',
		'Correct it in the credential.',
	],
];

it.each(wrong)('names a wrong %s in a new credential, and says what to do', async (_, fields, happened, next) => {
	const sandbox = tallyfy();
	const said = await saying(credentialsOf(sandbox, fields));
	expect(said?.startsWith(happened)).toBe(true);
	expect(said).toContain(next);
	// Asking for what is not there is what this is about.
	sandbox.deviations.splice(0);
});

it.each(wrong)('says the same of a wrong %s in one that works, whose token is still good', async (_, fields) => {
	const sandbox = tallyfy();
	const fresh = await saying(credentialsOf(sandbox, fields));
	const saved = credentialsOf(sandbox);
	await listTasks(saved, ben);
	Object.assign(saved.row, fields);
	expect(await saying(saved)).toBe(fresh);
	sandbox.deviations.splice(0);
});

it('names a secret that was revoked at Tallyfy although the old token is still good', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	await listTasks(credentials, ben);
	const body = { error: 'invalid_client' };
	sandbox.fault({ operationId: 'issueToken', kind: 'status', status: 401, body });
	expect(await saying(credentials)).toMatch(/^Tallyfy does not accept this client ID and client secret/);
});

it.each<[CallName, string]>([
	['issueToken', 'Token URL'],
	['issueUserToken', 'Base URL'],
])('says when a page answers instead of %s', async (operationId, field) => {
	const sandbox = tallyfy();
	sandbox.fault({ operationId, kind: 'html', status: 200 });
	expect(await saying(credentialsOf(sandbox))).toContain(`The ${field} did not answer with JSON`);
});

it('never lets the header out that it is told by', async () => {
	const sandbox = tallyfy();
	const headers = headersTo(sandbox);
	expect(await saying(credentialsOf(sandbox))).toBeUndefined();
	expect(headers).toHaveLength(3);
	expect(headers.flatMap(Object.keys).filter((name) => /test/i.test(name))).toEqual([]);
});

it('asks once where nobody answers, since somebody waits', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	await listTasks(credentials, ben);
	const lost = loseAll('ETIMEDOUT');
	expect(await saying(credentials)).toContain('The connection to go.tallyfy.com broke off before an answer came');
	expect(lost()).toBe(1);
});

it('says when the host is not there', async () => {
	const sandbox = tallyfy();
	loseAll('ENOTFOUND');
	expect(await saying(credentialsOf(sandbox))).toBe(
		'The Token URL could not be reached (go.tallyfy.com). Nothing was sent. Check the Token URL in the credential, and the network of this n8n with its proxy, if it has one.',
	);
});

it('declares every field that the fetch returns: others would reach the browser in clear', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	await listTasks(credentials, ben);
	const declared = credentialType.properties.map(({ name }) => name);
	expect(declared).toEqual(expect.arrayContaining(Object.keys(credentials.row)));
	const secret = credentialType.properties.filter(({ typeOptions }) => typeOptions?.password).map(({ name }) => name);
	expect(secret).toEqual(['clientSecret', 'accessToken', 'tokenFor']);
});

/** The fields of a credential that has its token. */
async function readyCredential(): Promise<ICredentialDataDecryptedObject> {
	const credentials = credentialsOf(tallyfy());
	await listTasks(credentials, ben);
	return await credentials.getDecrypted();
}

it.each([
	'https://evil.example.com/',
	'https://go.tallyfy.com.evil.example.com/',
	'https://go.tallyfy.com@evil.example.com/',
	'//evil.example.com/',
	'https:evil.example.com/',
	'http://go.tallyfy.com/api/me',
])('signs nothing for %s', async (url) => {
	await expect(credentialType.authenticate(await readyCredential(), { url })).rejects.toThrow(
		'This credential signs requests to https://go.tallyfy.com only',
	);
});

it('signs with three headers, whatever was there, and leaves what it was given as it is', async () => {
	const url = 'https://go.tallyfy.com/api/me';
	const options = { url, headers: { ACCEPT: 'text/html', AUTHORIZATION: 'Bearer theirs', 'X-Theirs': '1' } };
	const before = structuredClone(options);
	const credential = await readyCredential();
	expect(await credentialType.authenticate(credential, options)).toMatchObject({
		url,
		headers: {
			'X-Theirs': '1',
			Accept: 'application/json',
			'X-Tallyfy-Client': 'APIClient',
			Authorization: `Bearer ${String(credential.accessToken)}`,
		},
		sendCredentialsOnCrossOriginRedirect: false,
	});
	const { headers } = await credentialType.authenticate(credential, options);
	expect(Object.keys(headers ?? {})).toHaveLength(4);
	expect(options).toEqual(before);
});

it.each(['https:evil.example.com/', 'http://go.tallyfy.com/api/me'])(
	'sends nothing to %s for the HTTP Request node',
	async (uri) => {
		const sandbox = tallyfy();
		const credentials = credentialsOf(sandbox);
		await listTasks(credentials, ben);
		const seen: string[] = [];
		for (const host of ['https://evil.example.com', 'http://go.tallyfy.com'])
			nock(host)
				.persist()
				.get(/.*/)
				.reply(() => {
					seen.push(host);
					return [200, {}];
				});
		const node: INodeType = {
			description: { ...tester.description, properties: [] },
			async execute() {
				const options = { method: 'GET', uri } as never;
				await this.helpers.requestWithAuthentication.call(this, credentialType.name, options, undefined, 0);
				return [[]];
			},
		};
		const { error } = await runNode({ node, credentials });
		expect(error?.message).toContain('This credential signs requests to https://go.tallyfy.com only');
		expect(seen).toEqual([]);
	},
);
