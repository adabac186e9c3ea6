import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { parseUrl } from '../address';
import { codeOf, isSuccess } from '../answer/answer';
import { contentOf } from '../answer/content';
import { refusal } from '../answer/refusal';
import { TallyfyApiError } from '../errors';
import { path } from '../path';
import { isRecord } from '../records';
import { requestOptions, transmit, type Send } from '../sending/http';
import { fetchToken, wantedBy, type ApplicationToken } from './applicationToken';

/** Neither the application nor a member: an address nobody can have. */
const nobody = 'nobody@n8n.invalid';

/**
 * What n8n's test button runs: a fresh token, so that a wrong secret never passes on an old one, and one exchange, the
 * only thing the documents let an application do without changing anything. An address nobody has proves the
 * organization as well as a member's does. Somebody waits for the answer, so nothing is repeated.
 */
export async function test(send: Send, credential: ICredentialDataDecryptedObject): Promise<ApplicationToken> {
	const wanted = wantedBy(credential);
	const token = await fetchToken(send, wanted, false);
	const { defaultMember, organizationId, baseUrl } = wanted;
	const subject = { member: '', application: true, host: parseUrl(baseUrl)?.host ?? '', repeatable: true };
	const answer = await transmit(
		send,
		requestOptions(wanted, {
			method: 'POST',
			url: `${baseUrl}${path`/applications/${organizationId}/users/${defaultMember || nobody}/token`}`,
			headers: { Authorization: `Bearer ${token.accessToken}` },
		}),
	);
	if (isSuccess(answer)) {
		contentOf(answer, subject);
		return token;
	}
	const isUnknownMember =
		answer.status === 422 ||
		(answer.status === 404 && isRecord(answer.body) && codeOf(answer.body) !== 'ENDPOINT_NOT_FOUND');
	if (!isUnknownMember) throw refusal(answer, subject);
	if (defaultMember)
		throw new TallyfyApiError(
			`${defaultMember} is not a member of this organization`,
			'Client ID, client secret and organization are right. Correct the Default Member.',
			answer.status,
		);
	return token;
}
