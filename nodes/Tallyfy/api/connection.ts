import { createHash } from 'crypto';

import { InputError } from './errors';

/** The fields of the credential that say where Tallyfy is and who we are there. */
export interface Connection {
	clientId: string;
	clientSecret: string;
	/** 32 hexadecimal characters. */
	organizationId: string;
	/** Without a slash at the end, for example `https://go.tallyfy.com/api`. */
	baseUrl: string;
	tokenUrl: string;
	scope: string;
	/** E-mail of the member to act as when a node names none; may be empty. */
	defaultMember: string;
	/** Comma-separated hosts, when the credential is restricted to them. */
	allowedDomains?: string;
}

/** One at sign, and no spaces: the rest is for Tallyfy to judge. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);

/** One hash over everything that makes two tokens different, so that neither can be taken for the other. */
export function fingerprint(...parts: string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Reads the decrypted credential.
 *
 * @throws InputError for an address that is not https (or http on this machine), and for a missing organization
 */
export function connection(credential: Record<string, unknown>): Connection {
	const text = (name: string) => String(credential[name] ?? '').trim();
	const baseUrl = text('baseUrl').replace(/\/+$/, '');
	secureUrl(baseUrl, 'Base URL');
	secureUrl(text('tokenUrl'), 'Token URL');
	if (!/^[a-f0-9]{32}$/i.test(text('organizationId')))
		throw new InputError(
			'Organization ID is not right: it has 32 hexadecimal characters',
			'Copy it from Tallyfy (Settings > Organization) into the credential.',
		);
	const defaultMember = text('defaultMember');
	if (defaultMember && !isEmail(defaultMember))
		throw new InputError('Default Member is not an email address', 'Correct it in the credential.');
	return {
		clientId: text('clientId'),
		// A secret may begin or end with any character, a space included.
		clientSecret: String(credential.clientSecret ?? ''),
		organizationId: text('organizationId'),
		baseUrl,
		tokenUrl: text('tokenUrl'),
		scope: text('scope'),
		defaultMember,
		allowedDomains: credential.allowedHttpRequestDomains === 'domains' ? text('allowedDomains') : undefined,
	};
}

/** Tokens travel in clear over http, so it is for this machine only. */
function secureUrl(url: string, field: string): void {
	const { protocol, hostname } = parse(url) ?? {};
	const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname ?? '');
	if (protocol === 'https:' || (protocol === 'http:' && loopback)) return;
	throw new InputError(
		`${field} must begin with https:// (http:// is only for this machine itself)`,
		`Correct the ${field} in the credential.`,
	);
}

/** A URL, or undefined for what is none. */
export function parse(url: string, base?: string): URL | undefined {
	try {
		return new URL(url, base);
	} catch {
		return undefined;
	}
}
