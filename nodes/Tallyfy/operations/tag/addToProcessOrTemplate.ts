import { call } from '../../api/call';
import type { Api } from '../../api/client';
import { requireFound } from '../../engine/lookUp';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { processOrTemplate, processShown, subjectOf, templateShown } from '../lib/fields/processTaskOrTemplate';
import { withHints } from '../../engine/hints';
import { withDone } from '../../engine/done';
import { findTag, getTag, shownTag } from '../lib/find/tag';
import { tagByName } from '../lib/lookUps';
import { attachTag, taggedSubject } from './lib/tagging';
import { tagOrName } from './lib/tagFields';

const next = 'Check the ID. What is archived cannot be tagged: reactivate the process or restore the template first.';

const tagNamed = async (api: Api, name: string) => await requireFound(tagByName, name, api);

/** One for all items that name it, since the list of tags shows it only a moment later. */
const createdOnce = async (api: Api, title: string) =>
	await api.remembered(
		`created tag ${title.toLowerCase()}`,
		async () => (await api.call(call('createTag', { body: { title } }))) ?? {},
	);

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
	confirm: async ({ tagId, createMissing }, api) => createMissing || (await tagNamed(api, tagId)),
	run: async (values, api) => {
		const { tagId: wanted, createMissing } = values;
		const known = createMissing ? await findTag(api, wanted) : await getTag(api, await tagNamed(api, wanted));
		const subject = await withHints(api.call(taggedSubject(values)), [{ status: 404, next }]);
		const isTagged = known !== undefined && shownTag(subject, known) !== undefined;
		const { id, title } = known ?? (await createdOnce(api, wanted));
		const association = { ...subjectOf(values), tag_id: id ?? '' };
		if (isTagged) return leftAs({ ...association, title });
		const attached = withHints(api.call(attachTag(association)), [{ status: 422, says: /not found/i, next }]);
		await withDone(attached, known ? undefined : 'The tag was created.');
		return changedTo({ ...association, title });
	},
});
