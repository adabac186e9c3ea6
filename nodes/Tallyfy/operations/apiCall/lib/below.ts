import { InputError } from '../../../api/errors';

/** What browsers and proxies read as a slash or skip, what begins a query or a fragment, and what has no encoding. */
const stray = /[\\\s?#\p{Cc}\p{Cs}]/u;

/** Where Tallyfy gives tokens: that of a member, and that of the client itself. */
const givesToken = /\/(applications\/.+|oauth)\/token([^\w@]|$)/;

/**
 * A path that a user wrote, as a request takes it. It stays on the host of the credential and below its base URL:
 * segments are encoded one by one, so none of them can climb or begin another host.
 *
 * @throws InputError for anything else, and for an address that gives tokens
 */
export function below(given: string): string {
	if (/^[a-z][a-z\d+.-]*:/i.test(given) || given.startsWith('//'))
		throw refused(given, 'Give only the path: the host is the one in the credential.');
	const [, root = '', rest = ''] = /^(~(?=\/))?\/?(.*)$/s.exec(given) ?? [];
	if (rest.startsWith('~') || stray.test(rest))
		throw refused(given, 'Put a query into Query Parameters, and write spaces and other signs percent-encoded.');
	const segments = rest.split('/').map(decoded);
	if (segments.some((segment) => segment === '' || /^\.+$/.test(segment) || /[\\/\p{Cc}]/u.test(segment)))
		throw refused(given, 'It may not hold empty segments, dots alone, or encoded slashes.');
	const path = `${root ? '' : '/organizations/{org}'}/${segments.map(encodeURIComponent).join('/')}`;
	if (givesToken.test(fullyDecoded(path)))
		throw new InputError(
			'API Call does not get tokens',
			'Use Member: Get User Token, which gives one to a workflow and none to an AI agent. To act as a member inside n8n, no token is needed: name the member in Act As. Nothing was sent to Tallyfy.',
		);
	return path;
}

/** A path as the most lenient reader on the way takes it: decoded however often it was encoded, dots resolved, in lower case. */
function fullyDecoded(path: string): string {
	const once = path.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
	if (once !== path) return fullyDecoded(once);
	const { pathname } = new URL(path.replace(/[\\/]+/g, '/'), 'https://tallyfy');
	return pathname.toLowerCase();
}

const refused = (given: string, hint: string) =>
	new InputError(
		`Path is not a path of the Tallyfy API: ${JSON.stringify(given)}`,
		`${hint} Nothing was sent to Tallyfy.`,
	);

/** So that an email may be written as it is or encoded. */
function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
