import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError, TallyfyApiError } from '../../../api/errors';
import type { LocalFile } from '../../../api/multipart';

/** Bytes (NOTES §12). */
const largest = 100 * 2 ** 20;

/** What a file belongs to. The types are the names of Tallyfy's models: others are stored and end in a 500 (NOTES §12). */
export interface Belonging {
	subject_id: string;
	subject_type: 'Run' | 'Checklist' | 'Task';
	/** ID of a form field, or `ko_field` for the kick-off form. */
	uploaded_from: string;
	/** For tasks of processes. */
	step_id?: string;
	checklist_id?: string;
}

/** Uploads a file and gives it as Tallyfy has it. Two routes and two names of the part are documented; where one is refused, the other is tried. */
export async function sendFile(
	api: Api,
	{ content, fileName, mimeType }: LocalFile,
	to: Belonging,
): Promise<Tallyfy<'Asset'>> {
	if (content.length > largest) throw new InputError(`${fileName} is too large: Tallyfy takes 100 MB`);
	const fields = Object.fromEntries(Object.entries(to).filter((entry): entry is [string, string] => Boolean(entry[1])));
	const send = async (part: 'name' | 'file', name: 'uploadFile' | 'uploadAsset' = 'uploadFile') =>
		await api.call(call(name, { upload: { part, content, fileName, mimeType, fields } }));
	const asset = await send('name').catch(async (thrown: unknown) => {
		if (isUnknownAddress(thrown)) return await send('name', 'uploadAsset');
		if (isFileMissing(thrown)) return await send('file');
		throw thrown;
	});
	return asset ?? {};
}

/** The route is unknown. An unknown subject is a 404 as well, with another code. */
const isUnknownAddress = (thrown: unknown): boolean =>
	thrown instanceof TallyfyApiError && thrown.code === 'ENDPOINT_NOT_FOUND';

/** Tallyfy looked for the file under the other name. Nothing was stored, so it may be sent again. */
export const isFileMissing = (thrown: unknown): boolean =>
	thrown instanceof TallyfyApiError && thrown.status === 422 && /\bfile\b[^.]*\brequired/i.test(thrown.message);
