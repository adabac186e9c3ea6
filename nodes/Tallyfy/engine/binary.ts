import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { Download } from '../api/answer/download';
import { endingOf } from '../api/fileEnding';
import type { LocalFile } from '../api/multipart';
import { WithFile } from './operation';

/** What Tallyfy calls whatever it gives (NOTES §12). */
const bytes = 'application/octet-stream';

/** What n8n knows as text by the end of its name. */
const textEnding = /\.(?:txt|text|log|conf|def|list|in|ini)$/i;

/** The file in a binary field of an input item; one without a name gets the ending that fits. */
export async function fileIn({ helpers }: IExecuteFunctions, index: number, property: string): Promise<LocalFile> {
	const { fileExtension, mimeType, ...own } = helpers.assertBinaryData(index, property);
	const fileName = own.fileName || `file${fileExtension ? `.${fileExtension}` : endingOf(mimeType)}`;
	return { content: await helpers.getBinaryDataBuffer(index, property), fileName, mimeType };
}

/** Has n8n store a file while it comes. Where Tallyfy does not say its type, that is what the name says. */
export async function stored(
	{ helpers }: IExecuteFunctions,
	record: IDataObject,
	property: string,
	{ content, fileName, mimeType }: Download,
): Promise<WithFile> {
	const isKnown = mimeType !== bytes;
	const file = await helpers.prepareBinaryData(content.stream, fileName, isKnown ? mimeType : undefined);
	// n8n goes by the ending of the name, and takes one that it does not know for text.
	if (!isKnown && file.mimeType === 'text/plain' && !textEnding.test(fileName))
		Object.assign(file, { mimeType, fileType: undefined });
	return new WithFile({ ...record, mime_type: file.mimeType, size: content.length }, { [property]: file });
}
