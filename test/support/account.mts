import type { Listening, Sandbox } from '../../sandbox/index.mts';

/** A sandbox as the environment names an account, for the live tests. */
export function environmentOf(
	{ clientId, clientSecret, organizationId }: Sandbox,
	{ url, tokenUrl }: Listening,
	member: string,
) {
	return {
		TALLYFY_CLIENT_ID: clientId,
		TALLYFY_CLIENT_SECRET: clientSecret,
		TALLYFY_ORGANIZATION_ID: organizationId,
		TALLYFY_MEMBER: member,
		TALLYFY_BASE_URL: url,
		TALLYFY_TOKEN_URL: tokenUrl,
	};
}
