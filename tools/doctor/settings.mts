import { parseUrl } from '../../nodes/Tallyfy/api/address.ts';
import { application, type Application } from '../../nodes/Tallyfy/api/credential.ts';
import { InputError } from '../../nodes/Tallyfy/api/errors.ts';
import { email } from '../../nodes/Tallyfy/api/patterns.ts';

/** The account to ask, as the environment names it. */
export interface Settings {
	/** What a user types into the credential. */
	credential: Record<string, string>;
	connection: Application;
	/** E-mail of the member to act as. */
	member: string;
}

/** What has no default, and what to call it when it is asked for. */
export const needed = [
	{ variable: 'TALLYFY_CLIENT_ID', label: 'Client ID', secret: false },
	{ variable: 'TALLYFY_CLIENT_SECRET', label: 'Client Secret', secret: true },
	{ variable: 'TALLYFY_ORGANIZATION_ID', label: 'Organization ID', secret: false },
	{ variable: 'TALLYFY_MEMBER', label: 'Email of one member', secret: false },
];

export type Environment = Record<string, string | undefined>;

/** The needed values that are not there. */
export const missing = (environment: Environment) => needed.filter(({ variable }) => !environment[variable]);

/**
 * Reads the needed values, and TALLYFY_BASE_URL and TALLYFY_TOKEN_URL where they are set.
 *
 * @throws InputError, for the first value that cannot be right
 */
export function settings(environment: Environment): Settings {
	const baseUrl = environment.TALLYFY_BASE_URL || 'https://go.tallyfy.com/api';
	const credential = {
		clientId: environment.TALLYFY_CLIENT_ID ?? '',
		clientSecret: environment.TALLYFY_CLIENT_SECRET ?? '',
		organizationId: environment.TALLYFY_ORGANIZATION_ID ?? '',
		baseUrl,
		tokenUrl: environment.TALLYFY_TOKEN_URL || `${parseUrl(baseUrl)?.origin}/api/oauth/token`,
		scope: '*',
	};
	const connection = application(credential);
	const member = (environment.TALLYFY_MEMBER ?? '').trim();
	if (!email.test(member)) throw new InputError('The member is not an email address');
	return { credential, connection, member };
}
