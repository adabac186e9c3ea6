/** Whether a host name, as a URL has it, is this machine itself. */
export const isLoopback = (hostname = ''): boolean =>
	hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);

/** Whether a host name is of this machine or of a private network, so that nobody can call it from the internet. */
export const isPrivate = (hostname = ''): boolean =>
	isLoopback(hostname) ||
	/^(0|10|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(hostname) ||
	/^\[f[c-e]|\.(internal|lan|local)$/.test(hostname) ||
	!/[.:]/.test(hostname);

/** A URL, or undefined for what is none. */
export function parseUrl(url: string, base?: string): URL | undefined {
	try {
		return new URL(url, base);
	} catch {
		return undefined;
	}
}

/** Where people see Tallyfy, by the address of its API: both are on one host where the API is under `/api` (NOTES §10). */
export function webAddressOf(baseUrl: string): string | undefined {
	const { origin, pathname } = parseUrl(baseUrl) ?? {};
	return pathname === '/api' ? origin : undefined;
}
