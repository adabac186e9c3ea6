import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { parseUrl } from '../address';
import { isNotFound } from '../answer/answer';
import { contentOf } from '../answer/content';
import { call } from '../call';
import { TallyfyApiError } from '../errors';
import { requestOptions, transmit, type Send } from '../sending/http';
import { toWire } from '../wire';
import { fetchToken, wantedBy, type ApplicationToken } from './applicationToken';

/** An email that nobody can have. */
const nobody = 'nobody@n8n.invalid';

/**
 * What n8n's test of the credential does. It fetches a new token, so that a wrong secret does not pass with an old one.
 * Then it asks for the token of a member, which is all that the documents let an application do without changing anything.
 * Without a Default Member it asks for one whom nobody knows: the refusal proves the organization too. Nothing is repeated,
 * since somebody waits.
 *
 * @throws InputError for a field that cannot be right
 * @throws TallyfyApiError when Tallyfy gives no token, or does not know the organization or the Default Member
 */
export async function testCredential(
	send: Send,
	credential: ICredentialDataDecryptedObject,
): Promise<ApplicationToken> {
	const wanted = wantedBy(credential);
	const token = await fetchToken(send, wanted, false);
	const { defaultMember, baseUrl } = wanted;
	const subject = { member: '', application: true, host: parseUrl(baseUrl)?.host ?? '', repeatable: true };
	const answer = await transmit(
		send,
		requestOptions(wanted, {
			...toWire(call('issueUserToken', { email: defaultMember || nobody }), wanted),
			headers: { Authorization: `Bearer ${token.accessToken}` },
		}),
	);
	const isUnknownMember = answer.status === 422 || isNotFound(answer);
	if (!isUnknownMember) contentOf(answer, subject);
	else if (defaultMember)
		throw new TallyfyApiError(
			`${defaultMember} is not a member of this organization`,
			'Client ID, client secret and organization are right. Correct the Default Member.',
			answer.status,
		);
	return token;
}
