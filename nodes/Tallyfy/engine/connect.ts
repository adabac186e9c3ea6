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
import { application, person, type Connection } from '../api/credential';
import { Pauses } from '../api/sending/pauses';
import type { Helpers } from '../api/sending/sender';
import { discard } from '../api/sending/http';
import './n8nVersion';
import { isSameForAllItems } from './sameForAllItems';

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

/** What a credential says, and what n8n needs for sending with it. */
interface Opened {
	connection: Connection;
	name: string;
	data: ICredentialDataDecryptedObject;
}

/**
 * Reads the credential, for an input item where there are items.
 *
 * @throws InputError when it cannot be right
 */
async function opened(context: Context, item?: number): Promise<Opened> {
	const isPersonal = authenticationIn(context) === 'personalToken';
	const name = isPersonal ? names.personalToken : names.oAuthClientCredentials;
	const data = await context.getCredentials(name, item);
	return { connection: isPersonal ? person(data) : application(data), name, data };
}

const clientOf = (context: Context, { connection, name, data }: Opened, pauses = new Pauses()): Client =>
	new Client(connection, { ...helpers(context, name, data), pauses });

/**
 * A client for a trigger, or for a list in the editor. It reads the credential once, where n8n would read and decrypt it for
 * each request.
 *
 * @throws InputError when the credential cannot be right
 */
export async function connect(context: ILoadOptionsFunctions | TriggerContext): Promise<Client> {
	return clientOf(context, await opened(context));
}

/** What knows the credential for each input item. It throws as `connect` does. */
export interface Connected {
	/** The client of an input item. */
	(item: number): Promise<Client>;
	/** Whether the credential has an expression that looks at the input item. */
	looksAtItem(): Promise<boolean>;
}

/**
 * The same for an execution: one client for all items. Where a field of the credential is an expression that looks at the
 * item, the credential is read for each, and the items for which it says the same share a client. Nothing is read before it
 * is needed, and nothing twice.
 *
 * @param pauses hears of the pauses of all clients
 */
export function connector(context: IExecuteFunctions, pauses?: Pauses): Connected {
	const readings = new Map<number, Promise<Opened>>();
	const read = async (item: number): Promise<Opened> => {
		const reading = readings.get(item) ?? opened(context, item);
		readings.set(item, reading);
		return await reading;
	};
	let same: Promise<boolean> | undefined;
	const isSame = async () => await (same ??= isSameForAllItems(async (item) => (await read(item)).connection));
	const clients = new Map<string, Client>();
	const clientFor = async (item: number): Promise<Client> => {
		const isOnly = context.getInputData().length < 2;
		const its = await read(isOnly || (await isSame()) ? 0 : item);
		const key = JSON.stringify(its.connection);
		const client = clients.get(key) ?? clientOf(context, its, pauses);
		clients.set(key, client);
		return client;
	};
	return Object.assign(clientFor, { looksAtItem: async () => !(await isSame()) });
}

/** The value of Authentication. */
function authenticationIn(context: Context): unknown {
	if ('getCurrentNodeParameter' in context) return context.getCurrentNodeParameter('authentication');
	return 'getInputData' in context
		? context.getNodeParameter('authentication', 0, null)
		: context.getNodeParameter('authentication', null);
}

function helpers(context: Context, name: string, data: ICredentialDataDecryptedObject): Omit<Helpers, 'pauses'> {
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
		log: 'getInputData' in context ? (line) => context.logger.debug(line) : undefined,
		signal: 'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined,
	};
}
