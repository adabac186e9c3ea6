import { call } from '../../api/call';
import type { Api } from '../../api/client';
import { TallyfyApiError } from '../../api/errors';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { processOrTemplate, processShown, subjectOf, templateShown } from '../lib/fields/processTaskOrTemplate';
import { tag as tagPicker } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';
import { getTag, shownTag } from '../lib/find/tag';
import { attachTag, taggedSubject } from './lib/tagging';

const next = 'Check the ID. What is archived keeps its tags: reactivate the process or restore the template first.';

export const removeFromProcessOrTemplate = operation({
	name: 'Remove From Process or Template',
	action: 'Remove tag from process or template',
	description: 'Take a tag off a process or template, if it is there; the tag itself stays',
	fields: [{ ...processOrTemplate, displayName: 'Remove From' }, processShown, templateShown, tagPicker],
	run: async (values, api) => {
		const tag = await getTag(api, values.tagId);
		const read = async () => shownTag(await withHints(api.call(taggedSubject(values)), [{ status: 404, next }]), tag);
		const shown = await read();
		const association = { ...subjectOf(values), tag_id: tag.id ?? '' };
		const output = { ...association, title: tag.title };
		if (!shown) return leftAs(output);
		const id = shown.id === tag.id ? await associationId(api, association) : shown.id;
		await api.call(call('detachTag', { association_id: String(id) }));
		if (!(await read())) return changedTo(output);
		throw new TallyfyApiError(
			'Tallyfy took the request, and still shows this tag',
			'Look in Tallyfy after a moment. Where the tag is still there, run again: taking it off twice does no harm.',
			200,
		);
	},
});

/**
 * Where a process or template shows the tag itself, only tagging tells the association; tagging again keeps the one that
 * is there.
 */
async function associationId(api: Api, association: Parameters<typeof attachTag>[0]): Promise<unknown> {
	const { id } = (await withHints(api.call(attachTag(association)), [{ status: 422, says: /not found/i, next }])) ?? {};
	if (id !== undefined) return id;
	throw new TallyfyApiError('Tallyfy does not tell how this tag is attached', 'Take the tag off in Tallyfy.', 200);
}
