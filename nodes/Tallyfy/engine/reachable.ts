import { isPrivate, parseUrl } from '../api/address';
import { InputError } from '../api/errors';

/**
 * Whether Tallyfy can call this n8n, as far as its address shows that.
 *
 * @param url of a webhook of this n8n; it holds the secret that makes a call believable, so https only
 * @param host of Tallyfy, with its port; one in a network of its own reaches what is in there
 * @param otherwise what to do where this n8n has no such address
 * @throws InputError when it cannot
 */
export function requireReachable(url: string, host: string, otherwise: string): void {
	const { protocol, hostname, origin } = parseUrl(url) ?? {};
	if (isPrivate(parseUrl(`http://${host}`)?.hostname)) return;
	if (protocol === 'https:' && !isPrivate(hostname)) return;
	throw new InputError(
		`Tallyfy cannot call this n8n: its address is ${origin}`,
		`Set WEBHOOK_URL of n8n to the address that it has on the internet, which begins with https://, and start n8n again. Where it has none, ${otherwise}`,
	);
}
