import type { IHttpRequestOptions } from 'n8n-workflow';

import { renew } from '../../nodes/Tallyfy/api/tokens/renew.ts';

const day = 86_400_000;
let secrets = 0;

/** Fetches a token with such a scope: what is sent, and when it is to be renewed. */
async function fetched(scope: string) {
	const sent: IHttpRequestOptions[] = [];
	const send = async (options: IHttpRequestOptions) => {
		sent.push(options);
		return { statusCode: 200, headers: {}, body: { access_token: 'token' } };
	};
	const { expiresAt = 0 } = await renew(send, {
		accessToken: 'ended',
		clientId: '417',
		clientSecret: `${++secrets} & more`,
		organizationId: '1f0c7a52b9e34d6a8c5d2e7f90ab13c4',
		baseUrl: 'https://go.tallyfy.com/api',
		tokenUrl: 'https://go.tallyfy.com/api/oauth/token',
		scope,
	});
	return { sent, expiresAt };
}

it('lives for a week when the answer does not say how long', async () => {
	const { expiresAt } = await fetched('*');
	expect(Math.abs(expiresAt - Date.now() - 7 * day)).toBeLessThan(120_000);
});

it('is asked for in a form, and with no token', async () => {
	const { sent } = await fetched('*');
	expect(sent).toHaveLength(1);
	expect(Object.fromEntries(new URLSearchParams(String(sent[0].body)))).toEqual({
		grant_type: 'client_credentials',
		client_id: '417',
		client_secret: `${secrets} & more`,
		scope: '*',
	});
	expect(Object.keys(sent[0].headers ?? {})).toEqual(['Accept', 'X-Tallyfy-Client', 'Content-Type']);
});

it('is asked for without a scope when that is empty', async () => {
	const { sent } = await fetched('');
	expect(new URLSearchParams(String(sent[0].body)).has('scope')).toBe(false);
});

it('is not asked for before somebody wants to send something', async () => {
	const send = jest.fn();
	expect(await renew(send, { accessToken: '' })).toEqual({});
	expect(send).not.toHaveBeenCalled();
});
