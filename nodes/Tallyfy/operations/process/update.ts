import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import {
	addGroups,
	addMembers,
	removeGroups,
	removeMembers,
	setGroups,
	setMembers,
	someOf,
} from '../lib/fields/listChanges';
import { process } from '../lib/fields/pickers';
import { idsIn } from '../lib/fields/idLists';
import { mentionNobody, richText } from '../lib/fields/richText';
import { changedAnswers, changesForm, keptAnswers } from '../lib/forms/changedAnswers';
import { kickoffFieldsOf } from '../lib/forms/formFields';
import { withPeople } from '../lib/forms/people';
import { known } from '../lib/known';
import { answersIn, answersOfProcess, clearAnswers, keepFiles } from '../lib/forms/mapping';
import { isPublic, name, owner, starred, summary } from './lib/processFields';
import { simplifyProcess } from './lib/simplifyProcess';
import { writeProcess } from './lib/writeProcess';

export const update = operation({
	name: 'Update',
	action: 'Update process',
	description: 'Change the name, owner, people or kick-off answers of a process; what is not given stays as it is',
	target: ['processId'],
	fields: [
		process,
		...answersOfProcess,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				addGroups,
				addMembers,
				clearAnswers,
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
				keepFiles,
				mentionNobody,
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
	run: async ({ processId, updateFields, ...values }, api, { timezone }) => {
		const { clearAnswers, keepFiles, mentionNobody: isPlain, ...fields } = updateFields;
		const given = answersIn(values);
		const isAnswered = changesForm(given, { clearAnswers });
		const { ownerId, ...others } = isAnswered ? fields : someOf(fields);
		const request = call('getRun', { run_id: processId, query: { with: isAnswered ? ['ko_form_fields'] : undefined } });
		const process = (await api.call(request)) ?? {};
		const form = isAnswered ? await kickoffFieldsOf(api, process) : [];
		const prerun = isAnswered
			? changedAnswers(
					form,
					keptAnswers(known('answers', process.prerun)),
					await withPeople(api, form, given),
					{ clearAnswers, keepFiles },
					timezone,
				)
			: undefined;
		return await writeProcess(api, processId, process, others, {
			name: others.name,
			summary: richText(others.summary, isPlain),
			owner_id: ownerId ? Number(ownerId) : undefined,
			starred: others.starred,
			is_public: others.isPublic,
			publicly_hidden_fields: others.hiddenFieldIds === undefined ? undefined : (idsIn(others.hiddenFieldIds) ?? []),
			prerun,
		});
	},
});
