import { isLoopback, parseUrl } from './address';
import { InputError } from './errors';
import { email, id } from './patterns';

/** Where Tallyfy is. */
export interface Place {
	/** 32 hexadecimal characters. */
	organizationId: string;
	/** Without a slash at the end, for example `https://go.tallyfy.com/api`. */
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
	/** E-mail of the member to act as when a node names none; may be empty. */
	defaultMember: string;
}

/** One person, by the token from its settings in Tallyfy. */
export interface Person extends Place {
	personalToken: string;
}

export type Connection = Application | Person;

type Credential = Record<string, unknown>;

const text = (credential: Credential, name: string) => String(credential[name] ?? '').trim();

/**
 * Reads a decrypted credential of either kind: where Tallyfy is.
 *
 * @throws InputError for an address that is not https (or http on this machine) or more than host and path, and for a
 * missing organization
 */
function place(credential: Credential): Place {
	const baseUrl = text(credential, 'baseUrl').replace(/\/+$/, '');
	secureUrl(baseUrl, 'Base URL');
	const organizationId = text(credential, 'organizationId');
	if (!id.test(organizationId))
		throw new InputError(
			'Organization ID is not right: it has 32 hexadecimal characters',
			'It stands after /organizations/ in addresses of the API; Tallyfy Support knows it. Correct it in the credential.',
		);
	const restricted = credential.allowedHttpRequestDomains === 'domains';
	return { organizationId, baseUrl, allowedDomains: restricted ? text(credential, 'allowedDomains') : undefined };
}

/** Reads Tallyfy OAuth Client Credentials API. Throws as `place` does, and for a Default Member that is no address. */
export function application(credential: Credential): Application {
	const here = place(credential);
	const tokenUrl = text(credential, 'tokenUrl');
	secureUrl(tokenUrl, 'Token URL');
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

/** Reads Tallyfy Personal Token API. Throws as `place` does, and for a token that no header can carry. */
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
 * Tokens travel in clear over http, so it is for this machine only. What stands beside host and path would change what
 * is sent: a user name takes the place of the token, and a path that is added to a query is none.
 */
function secureUrl(url: string, field: string): void {
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
