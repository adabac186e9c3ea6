import { isPrivate, parseUrl } from '../api/address';
import { InputError } from '../api/errors';

/**
 * Whether Tallyfy can call an address of this n8n, as far as the address shows it. It is a secret, since whoever knows it
 * can make such calls, so it has to be https.
 *
 * @param host of Tallyfy, with its port. One in a private network, as in a test, can call addresses of that network
 */
export function isReachable(url: string, host: string): boolean {
	const { protocol, hostname } = parseUrl(url) ?? {};
	return isPrivate(parseUrl(`http://${host}`)?.hostname) || (protocol === 'https:' && !isPrivate(hostname));
}

/**
 * Makes sure that `isReachable`.
 *
 * @param url of a webhook of this n8n
 * @param otherwise what to do where this n8n has no address on the internet: the end of a sentence
 * @throws InputError when Tallyfy cannot call it
 */
export function requireReachable(url: string, host: string, otherwise: string): void {
	if (isReachable(url, host)) return;
	throw new InputError(
		`Tallyfy cannot call this n8n: its address is ${parseUrl(url)?.origin}`,
		`Set N8N_WEBHOOK_URL of n8n (WEBHOOK_URL before n8n 2.41) to the address that it has on the internet, which begins with https://, and start n8n again. Where it has none, ${otherwise}`,
	);
}
