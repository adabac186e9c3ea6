import { path } from '../../api/path';
import { isRecord } from '../../api/records';
import { withHints } from '../../engine/hints';
import { operation } from '../../engine/operation';
import { withDone } from '../lib/done';
import { pathOf, processOrTemplate, processShown, subjectOf, templateShown } from '../lib/fields/processTaskOrTemplate';
import { tagOrName } from './lib/tagFields';
import { findTag, getTag, shownTag } from '../lib/find/tag';

const next = 'Check the ID. What is archived cannot be tagged: reactivate the process or restore the template first.';

export const addToProcessOrTemplate = operation({
	name: 'Add to Process or Template',
	action: 'Add tag to process or template',
	description: 'Put a tag on a process or template, if it is not there already',
	fields: [
		{ ...processOrTemplate, displayName: 'Add To' },
		processShown,
		templateShown,
		tagOrName,
		{
			displayName: 'Create If Missing',
			name: 'createMissing',
			type: 'boolean',
			default: false,
			description: 'Whether to create the tag when there is none with this name',
		},
	],
	run: async (values, api) => {
		const { tag: wanted, createMissing } = values;
		const known = createMissing ? await findTag(api, wanted) : await getTag(api, wanted);
		const look = api.call({ method: 'GET', path: pathOf(values), query: { with: ['tags'] } });
		const subject = await withHints(look, [{ status: 404, next }]);
		const isTagged = known !== undefined && shownTag(subject, known) !== undefined;
		const tag = known ?? (await api.call({ method: 'POST', path: path`/tags`, body: { title: wanted } }));
		const { id, title } = isRecord(tag) ? tag : {};
		const association = { ...subjectOf(values), tag_id: id };
		if (!isTagged) {
			const body = { ...association, tag_type: 'private' };
			const attach = api.call({ method: 'POST', path: path`/checklists/tags`, body });
			const call = withHints(attach, [{ status: 422, says: /not found/i, next }]);
			await withDone(call, known ? undefined : 'The tag was created.');
		}
		return { ...association, title, already_tagged: isTagged };
	},
});
