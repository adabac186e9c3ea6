import type { IExecuteFunctions } from 'n8n-workflow';

import { TallyfyApiError } from '../errors';
import { endingOf } from '../fileEnding';
import type { Answer } from './answer';
import { fileNameIn } from './fileName';

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
	const fileName = fileNameIn(String(disposition ?? '')) || `file${endingOf(mimeType)}`;
	return { content: body as FileBody, fileName, mimeType };
}
