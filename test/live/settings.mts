import { parseUrl } from '../../nodes/Tallyfy/api/address.ts';

/** The account to try the nodes on, as the environment names it. */
export interface Settings {
	/** What a user types into the credential. */
	credential: Record<string, string>;
	/** Email of the member to act as. */
	member: string;
}

/** What has no default. */
const needed = ['TALLYFY_CLIENT_ID', 'TALLYFY_CLIENT_SECRET', 'TALLYFY_ORGANIZATION_ID', 'TALLYFY_MEMBER'];

export type Environment = Record<string, string | undefined>;

/** The needed variables that are not there. */
export const missing = (environment: Environment) => needed.filter((variable) => !environment[variable]);

/** Reads the needed variables, and TALLYFY_BASE_URL and TALLYFY_TOKEN_URL where they are set. */
export function settings(environment: Environment): Settings {
	const {
		TALLYFY_CLIENT_ID: clientId = '',
		TALLYFY_CLIENT_SECRET: clientSecret = '',
		TALLYFY_ORGANIZATION_ID: organizationId = '',
		TALLYFY_MEMBER: member = '',
		TALLYFY_BASE_URL: baseUrl = 'https://go.tallyfy.com/api',
		TALLYFY_TOKEN_URL: tokenUrl = `${parseUrl(baseUrl)?.origin}/api/oauth/token`,
	} = environment;
	return { credential: { clientId, clientSecret, organizationId, baseUrl, tokenUrl, scope: '*' }, member };
}
