import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';
import { ifArchived } from '../lib/find/ifFound';
import { archived } from '../lib/gives';

export const archive = operation({
	name: 'Archive',
	action: 'Archive template',
	description:
		'Put a template away, so that nothing finds it; Restore brings it back, but not what embeds it in other templates, which is removed for good',
	target: ['templateId'],
	fields: [
		{
			...template,
			hint: 'Tallyfy also removes what embeds it from all other templates, for good; processes under way keep theirs',
		},
	],
	unless: async ({ templateId }, api) => await ifArchived(api, 'template', templateId),
	request: ({ templateId }) => call('archiveTemplate', { checklist_id: templateId }),
	gives: (answer, { templateId }) => ({
		...archived(templateId),
		deleted_references: answer?.deleted_references,
	}),
});
