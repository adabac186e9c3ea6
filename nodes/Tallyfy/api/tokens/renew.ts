import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { Application } from '../credential';
import type { Send } from '../sending/http';
import { fetchToken, isUsable, tokenFor, wantedBy, type ApplicationToken } from './applicationToken';
import { testCredential } from './testCredential';
import { purposes } from './sign';
import { inOneLine, plain } from './wording';

/** The fetch that is under way for a client, and the last token that came, with when it came. */
interface Fetching {
	pending?: Promise<ApplicationToken>;
	last?: { token: ApplicationToken; at: number };
}

/** By `tokenFor`; shared by all executions of this process. */
const fetches = new Map<string, Fetching>();

/**
 * Milliseconds for which a token that one execution fetched is given to others, whose credential holds an older one. Later
 * Tallyfy may have refused the newer one as well.
 */
const sharedFor = 10_000;

/**
 * Gives the application token that n8n stores in the credential. However many executions ask at once, one fetch is made.
 *
 * @param send n8n's request helper, without authentication
 * @param credential decrypted fields; n8n handed the same object to `sign`
 * @returns an empty object while there is no token and nothing was to be signed: n8n asks again once something is
 * @throws Error with the sentence for the user as `message` and what to do next as `description`; in n8n's test of the
 * credential, with both as `message`
 */
export async function renew(
	send: Send,
	credential: ICredentialDataDecryptedObject,
): Promise<Partial<ApplicationToken>> {
	const purpose = purposes.get(credential);
	if (!purpose && !credential.accessToken) return {};
	try {
		if (purpose !== 'test') return await newerToken(send, wantedBy(credential), Number(credential.expiresAt));
		const token = await testCredential(send, credential);
		purposes.set(credential, 'passed test');
		return token;
	} catch (thrown) {
		const worded = purpose === 'test' ? inOneLine : plain;
		throw worded(thrown as Error);
	}
}

/** @param expiresAt of the token that the credential holds */
async function newerToken(send: Send, wanted: Application, expiresAt: number): Promise<ApplicationToken> {
	const key = tokenFor(wanted);
	const fetching = fetches.get(key) ?? {};
	fetches.set(key, fetching);
	if (fetching.pending) return await fetching.pending;
	const { last } = fetching;
	const isNewer = last && last.token.expiresAt > expiresAt && last.at > Date.now() - sharedFor;
	if (isNewer && isUsable(last.token, wanted)) return last.token;
	fetching.last = undefined;
	fetching.pending = fetchToken(send, wanted);
	try {
		const token = await fetching.pending;
		fetching.last = { token, at: Date.now() };
		return token;
	} finally {
		fetching.pending = undefined;
	}
}
