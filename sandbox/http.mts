import type { Answer } from './answers.mts';
import type { ContractRequest } from './contract.mts';
import { partsOf } from './multipart.mts';

/** As on the wire, so that a socket and an intercepted request look alike. */
export interface SandboxRequest {
	method: string;
	/** Path with query. */
	url: string;
	headers: Record<string, string>;
	body: string | Buffer;
}

export interface SandboxAnswer {
	status: number;
	headers: Record<string, string>;
	/** Bytes for a file. */
	body: string | Buffer;
}

/** A request as the contract reads it; without a path when it is outside the API. */
export function received({ method, url, headers, body }: SandboxRequest): ContractRequest {
	const end = url.indexOf('?') < 0 ? url.length : url.indexOf('?');
	const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
	return {
		method: method.toUpperCase(),
		pathname: url.slice(0, end),
		path: belowRoot(url.slice(0, end)),
		search: url.slice(end),
		headers: lowered,
		body: String(body),
		parts: partsOf(lowered['content-type'] ?? '', Buffer.from(body)),
	};
}

/** The token endpoint is the only one that is printed without the API root as well. */
function belowRoot(pathname: string): string | undefined {
	if (pathname.startsWith('/api/')) return pathname.slice('/api'.length);
	return pathname === '/oauth/token' ? pathname : undefined;
}

export function sent({ status, body, headers }: Answer, at: Date): SandboxAnswer {
	const date = { Date: at.toUTCString() };
	if (Buffer.isBuffer(body)) return { status, headers: { ...date, ...headers }, body };
	const json = typeof body !== 'string';
	return {
		status,
		headers: { 'Content-Type': json ? 'application/json' : 'text/html', ...date, ...headers },
		body: json ? (JSON.stringify(body) ?? '') : body,
	};
}
