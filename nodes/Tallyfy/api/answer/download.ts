import { TallyfyApiError } from '../errors';
import { isSuccess, type Answer } from './answer';
import { refusal, type Subject } from './refusal';

/** A file as Tallyfy gives it. */
export interface Download {
	content: Buffer;
	fileName: string;
	mimeType: string;
}

/**
 * The file in an answer. A web page without a file name is none.
 *
 * @throws TallyfyApiError for a refusal, for an answer that never came, and for a web page
 */
export function downloadOf(answer: Answer, subject: Subject): Download {
	if (!isSuccess(answer)) throw refusal(answer, subject);
	const { body, headers, status } = answer;
	const [mimeType = ''] = String(headers['content-type'] ?? 'application/octet-stream').split(';');
	const disposition = headers['content-disposition'];
	if (mimeType === 'text/html' && disposition === undefined)
		throw new TallyfyApiError(
			`A web page came instead of the file (${subject.host})`,
			'A proxy or a sign-in page on the way can be the cause.',
			status,
		);
	return { content: body as Buffer, fileName: nameIn(String(disposition ?? '')) || 'file', mimeType };
}

/** The name of a file in a Content-Disposition (RFC 6266): `filename*` is the whole of it, `filename` what ASCII can say. */
function nameIn(disposition: string): string | undefined {
	const [, encoded] = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition) ?? [];
	const [, quoted, plain] = /filename=(?:"([^"]*)"|([^;]+))/i.exec(disposition) ?? [];
	// It is a name, whatever folders are put before it.
	return (decoded(encoded) ?? quoted ?? plain)?.split(/[/\\]/).pop()?.trim();
}

function decoded(encoded: string | undefined): string | undefined {
	try {
		return encoded && decodeURIComponent(encoded);
	} catch {
		return undefined;
	}
}
