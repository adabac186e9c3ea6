import type {
	ICredentialDataDecryptedObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
} from 'n8n-workflow';

import { Client, type Helpers } from '../api/client';
import { connection } from '../api/connection';

export type Context = IExecuteFunctions | ILoadOptionsFunctions;

export const credentialName = 'tallyfyOAuthClientCredentialsApi';

/**
 * A client for as long as one execution (or one list in the editor) takes. The credential is read once: n8n would read
 * and decrypt it for each request.
 *
 * @throws InputError when the credential cannot be right
 */
export async function connect(context: Context): Promise<Client> {
	const data = await context.getCredentials(credentialName);
	return new Client(connection(data), helpers(context, data));
}

function helpers(context: Context, data: ICredentialDataDecryptedObject): Helpers {
	return {
		send: async (options) => await context.helpers.httpRequest(options),
		sendAsApplication: async (options) => {
			// A copy for each request: a 401 that comes late must not look like a refusal of the token that came meanwhile.
			const own = { ...data };
			const credentialsDecrypted = { id: '', name: credentialName, type: credentialName, data: own };
			try {
				return await context.helpers.httpRequestWithAuthentication.call(context, credentialName, renewable(options), {
					credentialsDecrypted,
				});
			} finally {
				if (Number(own.expiresAt) > Number(data.expiresAt)) Object.assign(data, own);
			}
		},
		signal: 'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined,
	};
}

/** n8n renews the application token on a 401 that it gets to see. */
const renewable = (options: IHttpRequestOptions): IHttpRequestOptions => ({
	...options,
	ignoreHttpStatusErrors: { ignore: true, except: [401] },
});
