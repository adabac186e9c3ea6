import type { IDataObject } from 'n8n-workflow';

import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { id } from '../../../api/patterns';
import { isRecord } from '../../../api/records';
import { requireShort } from '../../../engine/values/text';
import { embedded } from '../embedded';

/** Characters. */
export const longestTitle = 30;

/** The tag with this ID, or with this name whatever its case; undefined when there is none with this name. */
export async function findTag(api: Api, idOrName: string): Promise<Tallyfy<'Tag'> | undefined> {
	if (id.test(idOrName)) return await getTag(api, idOrName);
	requireShort('Tag', idOrName, longestTitle);
	const found = await api.list(call('listTags', { query: { q: idOrName } }));
	return (
		found.find(({ title }) => title === idOrName) ??
		found.find(({ title }) => String(title).toLowerCase() === idOrName.toLowerCase())
	);
}

/** The tag with this ID, which is read once in an execution. */
export const getTag = async (api: Api, tag_id: string): Promise<Tallyfy<'Tag'>> =>
	(await api.once(call('getTag', { tag_id }))) ?? { id: tag_id };

/** What a process or a template shows of this tag, be it the tag or how it is attached: no source shows these rows. */
export function shownTag(subject: unknown, tag: Tallyfy<'Tag'>): IDataObject | undefined {
	return embedded(isRecord(subject) ? subject.tags : undefined).find(
		({ id, tag_id, title }) => id === tag.id || tag_id === tag.id || (title !== undefined && title === tag.title),
	);
}
