import { call } from '../../api/call';
import { TallyfyApiError } from '../../api/errors';
import { isRecord } from '../../api/records';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { embedded } from '../lib/embedded';
import { folder } from '../lib/fields/pickers';
import {
	callFor,
	processOrTemplate,
	processShown,
	subjectOf,
	templateShown,
} from '../lib/fields/processTaskOrTemplate';

export const removeProcessOrTemplate = operation({
	name: 'Remove Process or Template',
	action: 'Remove process or template from folder',
	description: 'Take a process or template out of a folder, if it is there; it is not deleted',
	fields: [{ ...processOrTemplate, displayName: 'What to Remove' }, processShown, templateShown, folder],
	run: async (values, api) => {
		const { folderId } = values;
		const look = callFor(values, {
			process: (run_id) => call('getRun', { run_id, query: { with: ['folders'] } }),
			template: (checklist_id) => call('getTemplate', { checklist_id, query: { with: ['folder'] } }),
		});
		// The contract does not say how either of them shows its folder.
		const answer: unknown = await api.call(look);
		const subject = isRecord(answer) ? answer : {};
		const shown = values.subject === 'process' ? subject.folders : subject.folder;
		const isIn =
			subject.folder_id === folderId ||
			embedded(shown).some(({ id, folder_id }) => id === folderId || folder_id === folderId);
		const relation = { folder_id: folderId, ...subjectOf(values) };
		if (!isIn) return leftAs(relation);
		await api.call(call('removeFromFolder', { folder_object_id: relationOf(shown, folderId) }));
		return changedTo(relation);
	},
});

function relationOf(shown: unknown, folderId: string): string {
	const relation = relationIn(shown, folderId);
	if (relation !== undefined) return relation;
	throw new TallyfyApiError(
		'Tallyfy does not tell how this is filed',
		'Take it out of the folder in Tallyfy. A template also leaves its folder when it is added to another one.',
		200,
	);
}

/** Where the relation stands in the answer is not published; its ID is a number, and it names the folder. */
function relationIn(value: unknown, folderId: string): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if (isRecord(value) && value.folder_id === folderId && /^\d+$/.test(String(value.id))) return String(value.id);
	return Object.values(value)
		.map((entry) => relationIn(entry, folderId))
		.find((id) => id !== undefined);
}
