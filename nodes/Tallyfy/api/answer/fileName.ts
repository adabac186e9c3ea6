/**
 * The name of a file in a Content-Disposition (RFC 6266), without the folders before it; undefined for none. `filename*` is
 * the whole of it, `filename` what ASCII can say. Servers also put UTF-8 or percent-encoding into `filename`.
 */
export function fileNameIn(disposition: string): string | undefined {
	const [, charset, extended] = /filename\*\s*=\s*"?([\w-]*)'[^']*'([^;"\s]+)/i.exec(disposition) ?? [];
	const [, quoted, plain] = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i.exec(disposition) ?? [];
	const name = decoded(extended, charset) ?? fromPercents(fromBytes(quoted?.replace(/\\(["\\])/g, '$1') ?? plain));
	return name?.split(/[/\\]/).pop()?.trim();
}

function decoded(text: string | undefined, charset = ''): string | undefined {
	if (!text) return undefined;
	if (/^iso-8859-1$/i.test(charset))
		return text.replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}

/** A name that was encoded as a whole; one in which a percent sign is one stays as it is. */
const fromPercents = (name: string | undefined) => (name && /%[\da-f]{2}/i.test(name) ? (decoded(name) ?? name) : name);

/** Node reads each byte of a header as a character. */
function fromBytes(name: string | undefined): string | undefined {
	if (!name || !/[\x80-\xff]/.test(name)) return name;
	const text = Buffer.from(name, 'latin1').toString('utf8');
	return text.includes('\ufffd') ? name : text;
}
