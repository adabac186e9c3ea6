import type {
	ICredentialDataDecryptedObject,
	IExecuteFunctions,
	IHookFunctions,
	IN8nHttpFullResponse,
	INodeCredentialDescription,
	ILoadOptionsFunctions,
	IPollFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';

import { Client } from '../api/client';
import { application, person } from '../api/credential';
import type { Helpers } from '../api/sending/sender';
import { discard } from '../api/sending/http';
import './n8nVersion';
import { requireForAllItems } from './sameForAllItems';

/** What n8n hands to the methods of a trigger. There are no items. */
export type TriggerContext = IPollFunctions | IHookFunctions | IWebhookFunctions;

/** What n8n hands to a method that may need Tallyfy. */
export type Context = IExecuteFunctions | ILoadOptionsFunctions | TriggerContext;

/** The credentials' internal names, by the value of Authentication. */
const names = {
	oAuthClientCredentials: 'tallyfyOAuthClientCredentialsApi',
	personalToken: 'tallyfyPersonalTokenApi',
};

/** The credentials of a node, of which Authentication chooses one. */
export const credentials: INodeCredentialDescription[] = Object.entries(names).map(([authentication, name]) => ({
	name,
	required: true,
	displayOptions: { show: { authentication: [authentication] } },
}));

/**
 * A client for one execution, or for one list in the editor. It reads the credential once, where n8n would read and decrypt
 * it for each request.
 *
 * @throws InputError when the credential cannot be right, and when it is not the same for all items
 */
export async function connect(context: Context): Promise<Client> {
	const isPersonal = authenticationIn(context) === 'personalToken';
	const name = isPersonal ? names.personalToken : names.oAuthClientCredentials;
	const read = isPersonal ? person : application;
	const data = await context.getCredentials(name);
	const connection = read(data);
	if ('getInputData' in context)
		await requireForAllItems(connection, context.getInputData().length, async (item) =>
			read(await context.getCredentials(name, item)),
		);
	return new Client(connection, helpers(context, name, data));
}

/** The same where Tallyfy may not be needed: the function that it gives connects when it is first called, and only then. */
export function connector(context: Context): () => Promise<Client> {
	let client: Promise<Client> | undefined;
	return async () => await (client ??= connect(context));
}

/** The value of Authentication. */
function authenticationIn(context: Context): unknown {
	if ('getCurrentNodeParameter' in context) return context.getCurrentNodeParameter('authentication');
	return 'getInputData' in context
		? context.getNodeParameter('authentication', 0, null)
		: context.getNodeParameter('authentication', null);
}

function helpers(context: Context, name: string, data: ICredentialDataDecryptedObject): Helpers {
	return {
		send: async (options) => await context.helpers.httpRequest(options),
		sendAsApplication: async (options) => {
			// Each request has a copy. Otherwise a late 401 would be taken for a refusal of the token that came meanwhile.
			const own = { ...data };
			const credentialsDecrypted = { id: '', name, type: name, data: own };
			const send = async () =>
				(await context.helpers.httpRequestWithAuthentication.call(context, name, options, {
					credentialsDecrypted,
				})) as IN8nHttpFullResponse;
			try {
				const answer = await send();
				if (answer.statusCode !== 401) return answer;
				discard(answer.body);
				// Without a token n8n fetches one. Older versions do not renew it on a 401 that they do not throw.
				own.accessToken = '';
				return await send();
			} finally {
				if (Number(own.expiresAt) > Number(data.expiresAt)) Object.assign(data, own);
			}
		},
		signal: 'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined,
	};
}
