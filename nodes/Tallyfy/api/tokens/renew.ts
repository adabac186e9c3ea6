import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import type { Send } from '../sending/http';
import { fetchToken, isUsable, tokenFor, wantedBy, type ApplicationToken } from './applicationToken';
import { test } from './credentialTest';
import { purposes } from './sign';
import { friendly, gently, inOneLine } from './wording';

/** One pending fetch for each client, and what the last one gave. */
const flights = new Map<
	string,
	{ pending?: Promise<ApplicationToken>; last?: { token: ApplicationToken; at: number } }
>();

/** How long a neighbour's token is handed on, in milliseconds; an older one may have been refused meanwhile as well. */
const neighbourly = 10_000;

/**
 * Gives the application token that n8n stores in the credential. However many executions ask at once, one of them
 * fetches; a neighbour's fresh token is handed on to those who still have an older one.
 *
 * @returns nothing while there is no token and no request was to be signed: n8n asks again when signing asks for one
 * @throws Error with the sentence for the user as `message` and the way out as `description`; in a test of the
 * credential, with both as `message`
 */
export async function renew(
	send: Send,
	credential: ICredentialDataDecryptedObject,
): Promise<Partial<ApplicationToken>> {
	const purpose = purposes.get(credential);
	if (purpose === 'test') {
		const token = await gently(test(send, credential), inOneLine);
		purposes.set(credential, 'passed test');
		return token;
	}
	if (!purpose && !credential.accessToken) return {};
	const wanted = friendly(() => wantedBy(credential));
	const key = tokenFor(wanted);
	const flight = flights.get(key) ?? {};
	flights.set(key, flight);
	if (flight.pending) return await gently(flight.pending);
	const { last } = flight;
	const isNews = last && last.token.expiresAt > Number(credential.expiresAt) && last.at > Date.now() - neighbourly;
	if (isNews && isUsable(last.token, wanted)) return last.token;
	flight.last = undefined;
	flight.pending = fetchToken(send, wanted);
	try {
		const token = await gently(flight.pending);
		flight.last = { token, at: Date.now() };
		return token;
	} finally {
		flight.pending = undefined;
	}
}
