import { Refusal } from '../answers.mts';
import type { Behaviours } from '../call.mts';

export const oauth: Behaviours = {
	issueToken: (sandbox, { body }) => {
		const { grant_type, client_id, client_secret } = body;
		if (grant_type !== 'client_credentials') throw new Refusal(400, 'error-400-oauth');
		if (client_id !== sandbox.clientId) throw new Refusal(401, 'error-401-oauth-client');
		if (client_secret !== sandbox.clientSecret) throw new Refusal(401, 'error-401-oauth-secret');
		if (sandbox.newTokenEndsOlder) sandbox.expireTokens('application');
		return { status: 200, body: sandbox.tokens.issue('application') };
	},
};
