import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../api/client';
import { TallyfyApiError } from '../../api/errors';
import { path } from '../../api/path';
import { isRecord } from '../../api/records';
import { withHints } from '../../engine/hints';
import { operation } from '../../engine/operation';
import { pathOf, processOrTemplate, processShown, subjectOf, templateShown } from '../lib/fields/processTaskOrTemplate';
import { tagOrName } from './lib/tagFields';
import { getTag, shownTag } from '../lib/find/tag';

const next = 'Check the ID. What is archived keeps its tags: reactivate the process or restore the template first.';

export const removeFromProcessOrTemplate = operation({
	name: 'Remove From Process or Template',
	action: 'Remove tag from process or template',
	description: 'Take a tag off a process or template, if it is there; the tag itself stays',
	fields: [{ ...processOrTemplate, displayName: 'Remove From' }, processShown, templateShown, tagOrName],
	run: async (values, api) => {
		const tag = await getTag(api, values.tag);
		const look = api.call({ method: 'GET', path: pathOf(values), query: { with: ['tags'] } });
		const shown = shownTag(await withHints(look, [{ status: 404, next }]), tag);
		const association = { ...subjectOf(values), tag_id: tag.id };
		if (shown) {
			const id = String(shown.id === tag.id ? await associationId(api, association) : shown.id);
			await api.call({ method: 'DELETE', path: path`/checklists/tags/${id}` });
		}
		return { ...association, title: tag.title, removed: shown !== undefined };
	},
});

/**
 * Where a process or template shows the tag itself, only tagging tells the association; tagging again keeps the one that
 * is there.
 */
async function associationId(api: Api, association: IDataObject): Promise<unknown> {
	const body = { ...association, tag_type: 'private' };
	const attach = api.call({ method: 'POST', path: path`/checklists/tags`, body });
	const answer = await withHints(attach, [{ status: 422, says: /not found/i, next }]);
	if (isRecord(answer) && answer.id !== undefined) return answer.id;
	throw new TallyfyApiError('Tallyfy does not tell how this tag is attached', 'Take the tag off in Tallyfy.', 200);
}
