import { call, type Tallyfy } from '../../api/call';
import type { Api } from '../../api/client';
import { operation } from '../../engine/operation';
import {
	addGroups,
	addMembers,
	changed,
	groupChanges,
	memberChanges,
	removeGroups,
	removeMembers,
	setGroups,
	setMembers,
	someOf,
} from '../lib/fields/listChanges';
import { process } from '../lib/fields/pickers';
import { idsIn } from '../lib/fields/idLists';
import { answered, encodeAnswers, keptAnswers, type Answers } from '../lib/forms/answers';
import { kickoffFields } from '../lib/forms/formFields';
import { known } from '../lib/known';
import { processAnswers } from '../lib/forms/mapping';
import { isPublic, name, owner, starred, summary } from './lib/processFields';
import { simplifyProcess } from './lib/simplifyProcess';
import { withHints } from '../../engine/hints';

export const update = operation({
	name: 'Update',
	action: 'Update process',
	description: 'Change the name, owner, people or kick-off answers of a process; what is not given stays as it is',
	fields: [
		process,
		processAnswers,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				addGroups,
				addMembers,
				{
					displayName: 'Hidden Form Fields',
					name: 'hiddenFieldIds',
					format: 'ids',
					type: 'string',
					default: '',
					placeholder: 'e.g. 1db9b285fbf55a7c075257a50f8ef164',
					description:
						'IDs of form fields that the public does not see, separated by commas; Process: Get Form Fields gives them. When empty, it sees all of them.',
				},
				name,
				owner,
				isPublic,
				removeGroups,
				removeMembers,
				setGroups,
				setMembers,
				starred,
				summary,
			],
		},
	],
	simplify: simplifyProcess,
	run: async ({ processId, answers, updateFields }, api, { timezone }) => {
		const isAnswered = Object.keys(answered(answers)).length > 0;
		const { ownerId, ...others } = isAnswered ? updateFields : someOf(updateFields);
		const process = (await api.call(call('getRun', { run_id: processId }))) ?? {};
		const body = {
			name: others.name,
			summary: others.summary,
			owner_id: ownerId ? Number(ownerId) : undefined,
			starred: others.starred,
			is_public: others.isPublic,
			publicly_hidden_fields: others.hiddenFieldIds === undefined ? undefined : (idsIn(others.hiddenFieldIds) ?? []),
			// Tallyfy detaches everybody when these two are left out (NOTES §9).
			users: changed('members', process.users, memberChanges(others)),
			groups: changed('groups', process.groups, groupChanges(others)),
			prerun: isAnswered ? await merged(api, process, answers, timezone) : undefined,
		};
		return await api.call(call('updateRun', { run_id: processId, body }));
	},
});

/** The kick-off answers as they shall be. */
async function merged(
	api: Api,
	process: Tallyfy<'Run'>,
	answers: Record<string, unknown>,
	timezone: string,
): Promise<Answers> {
	const fields = await withHints(kickoffFields(api, String(process.checklist_id)), [
		{
			status: 404,
			next: 'The template of this process is not found. Where it is archived, restore it first, with Template: Restore.',
		},
	]);
	return { ...keptAnswers(known('answers', process.prerun)), ...encodeAnswers(fields, answers, timezone) };
}
