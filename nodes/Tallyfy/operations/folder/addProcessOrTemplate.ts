import { call } from '../../api/call';
import { TallyfyApiError } from '../../api/errors';
import { WithChange, operation } from '../../engine/operation';
import { folder } from '../lib/fields/pickers';
import { processOrTemplate, processShown, subjectOf, templateShown } from '../lib/fields/processTaskOrTemplate';
import { withHints } from '../../engine/hints';

const isThere = (thrown: unknown) =>
	thrown instanceof TallyfyApiError && thrown.status === 422 && /already in/i.test(thrown.message);

export const addProcessOrTemplate = operation({
	name: 'Add Process or Template',
	action: 'Add process or template to folder',
	description: 'Put a process or template into a folder, if it is not there already',
	fields: [{ ...processOrTemplate, displayName: 'What to Add' }, processShown, templateShown, folder],
	run: async (values, api) => {
		const relation = { folder_id: values.folderId, ...subjectOf(values) };
		const answer = api.call(call('addToFolder', { body: relation })).then(
			() => true,
			(thrown: unknown) => {
				if (isThere(thrown)) return false;
				throw thrown;
			},
		);
		const changed = await withHints(answer, [
			{
				status: 422,
				next: 'A process belongs into a folder that holds processes, a template into one that holds templates. Choose another folder, or create one: what a folder holds cannot be changed.',
			},
		]);
		return new WithChange(relation, changed);
	},
});
