import type { Answer } from './answer';

/** The longest wait that one call is worth, in milliseconds. A call that has to wait longer is given up at once. */
export const longestWait = 60_000;

/** Milliseconds that `Retry-After` asks for (seconds or an HTTP date); undefined when it is missing or unreadable. */
export function retryAfter({ headers }: Answer): number | undefined {
	const value = headers['retry-after'];
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const seconds = Number(value);
	// A date is by Tallyfy's clock, which its Date header shows.
	const now = Date.parse(String(headers.date)) || Date.now();
	const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(String(value)) - now;
	return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
