import { isLoopback, parseUrl } from './address';
import { InputError } from './errors';
import { email, id } from './patterns';

/** An organization, and where its Tallyfy is. */
export interface Place {
	/** 32 hexadecimal characters. */
	organizationId: string;
	/** The address of the API, without a slash at the end: `https://go.tallyfy.com/api`. */
	baseUrl: string;
	/** Comma-separated hosts, when the credential is restricted to them. */
	allowedDomains?: string;
}

/** An application, which can act as any member. */
export interface Application extends Place {
	clientId: string;
	clientSecret: string;
	tokenUrl: string;
	scope: string;
	/** Email of the member to act as when a node names none; may be empty. */
	defaultMember: string;
}

/** One person, by the token from their settings in Tallyfy. */
export interface Person extends Place {
	personalToken: string;
}

/** What a credential says, read and checked. */
export type Connection = Application | Person;

type Credential = Record<string, unknown>;

/** Of an address of the app, the organization: it comes first (NOTES §2). */
const inAddress = /^(?:https:\/\/)?[^/\s]+\/([a-f0-9]{32})(?![a-z0-9])/i;

const text = (credential: Credential, name: string) => String(credential[name] ?? '').trim();

/**
 * Reads what both credentials have.
 *
 * @throws InputError for an address that is not https (or http on this machine) or has more than host and path, for an
 * organization ID that cannot be right, and for an empty list of allowed domains
 */
function place(credential: Credential): Place {
	const baseUrl = text(credential, 'baseUrl').replace(/\/+$/, '');
	requireSecure(baseUrl, 'Base URL');
	const given = text(credential, 'organizationId');
	const organizationId = inAddress.exec(given)?.[1] ?? given;
	if (!id.test(organizationId))
		throw new InputError(
			'Organization ID is not right: it has 32 hexadecimal characters',
			'Copy it from Tallyfy: it stands under Settings > Organization, and first after go.tallyfy.com/ in the address bar.',
		);
	return { organizationId, baseUrl, allowedDomains: allowedDomainsIn(credential) };
}

/** Undefined where any is allowed. n8n would take an empty list for that. */
function allowedDomainsIn(credential: Credential): string | undefined {
	if (credential.allowedHttpRequestDomains !== 'domains') return undefined;
	const domains = text(credential, 'allowedDomains');
	if (domains) return domains;
	throw new InputError(
		'Allowed Domains of the credential is empty',
		'Write the host of Tallyfy there, or choose another setting under Allowed HTTP Request Domains.',
	);
}

/**
 * Reads Tallyfy OAuth Client Credentials API.
 *
 * @throws InputError for addresses, an organization ID and a Default Member that cannot be right
 */
export function application(credential: Credential): Application {
	const here = place(credential);
	const tokenUrl = text(credential, 'tokenUrl');
	requireSecure(tokenUrl, 'Token URL');
	const defaultMember = text(credential, 'defaultMember');
	if (defaultMember && !email.test(defaultMember))
		throw new InputError('Default Member is not an email address', 'Correct it in the credential.');
	return {
		...here,
		tokenUrl,
		clientId: text(credential, 'clientId'),
		// A secret may begin or end with any character, a space included.
		clientSecret: String(credential.clientSecret ?? ''),
		scope: text(credential, 'scope'),
		defaultMember,
	};
}

/**
 * Reads Tallyfy Personal Token API.
 *
 * @throws InputError for an address and an organization ID that cannot be right, and for a token that no header can carry
 */
export function person(credential: Credential): Person {
	const personalToken = text(credential, 'accessToken').replace(/^Bearer\s+/i, '');
	if (!/^[\x21-\x7e]+$/.test(personalToken))
		throw new InputError(
			personalToken ? 'Access Token holds spaces or other signs that no token has' : 'Access Token is empty',
			'Copy it again from your settings in Tallyfy into the credential.',
		);
	return { ...place(credential), personalToken };
}

/**
 * Over http a token could be read on the way, so it is for this machine only. Nothing may stand beside host and path: a user
 * name would be sent in the place of the token, and a path behind a query would be a part of the query.
 */
function requireSecure(url: string, field: string): void {
	const { protocol, hostname, username, password } = parseUrl(url) ?? {};
	if (username || password || /[?#\\]/.test(url))
		throw new InputError(
			`${field} may hold a host and a path only`,
			`Take user name, query, fragment and backslashes out of the ${field} in the credential.`,
		);
	if (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))) return;
	throw new InputError(
		`${field} must begin with https:// (http:// is only for this machine itself)`,
		`Correct the ${field} in the credential.`,
	);
}
