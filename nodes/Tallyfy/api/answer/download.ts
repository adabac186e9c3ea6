import type { IExecuteFunctions } from 'n8n-workflow';

import { TallyfyApiError } from '../errors';
import type { Answer } from './answer';

/** The content of a file, which comes while it is stored. */
export interface FileBody {
	/** Node's stream of bytes, as n8n takes one. */
	stream: Exclude<Parameters<IExecuteFunctions['helpers']['prepareBinaryData']>[0], Buffer>;
	/** Bytes that have come so far. */
	length: number;
}

/** A file as Tallyfy gives it. */
export interface Download {
	content: FileBody;
	fileName: string;
	mimeType: string;
}

/**
 * The file in an answer of success. A web page without a file name is none.
 *
 * @throws TallyfyApiError for a web page
 */
export function downloadOf({ body, headers, status }: Answer, host: string): Download {
	const [mimeType = ''] = String(headers['content-type'] ?? 'application/octet-stream').split(';');
	const disposition = headers['content-disposition'];
	if (mimeType === 'text/html' && disposition === undefined)
		throw new TallyfyApiError(
			`A web page came instead of the file (${host})`,
			'A proxy or a sign-in page on the way can be the cause.',
			status,
		);
	return { content: body as FileBody, fileName: nameIn(String(disposition ?? '')) || 'file', mimeType };
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
