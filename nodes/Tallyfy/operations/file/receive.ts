import type { Download } from '../../api/client';
import type { Item, Result } from '../../engine/operation';

/** The output of an operation that gives the content of a file. */
export async function receive(content: Promise<Download>, id: string, field: string, item: Item): Promise<Result> {
	const file = await content;
	const { fileName, mimeType } = file;
	return await item.withFile({ id, filename: fileName, mime_type: mimeType, size: file.content.length }, field, file);
}
