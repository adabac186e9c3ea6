import { field } from '../../../engine/operation';
import { groupIds } from '../../lib/fields/idLists';
import { partPicker } from '../../lib/fields/picker';
import { invites } from '../../lib/fields/richText';
import { memberByEmail } from '../../lib/lookUps';

export const content = field({
	displayName: 'Text',
	name: 'content',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	placeholder: 'e.g. The contract is signed',
	description:
		'May contain HTML. To notify a member or a group, mention the ID: @[20101]. Text from elsewhere should mention nobody: add Mention Nobody.',
	hint: invites,
});

export const commentId = partPicker(
	{
		displayName: 'Comment',
		name: 'commentId',
		list: 'searchComments',
		description: 'The comment, from the list of the task above or by its ID, which Comment: Get Many gives',
	},
	'aa0126e677b86989a4146e9d657fdf8c',
);

export const notify = field({
	displayName: 'Notify',
	name: 'notify',
	type: 'string',
	default: '',
	placeholder: 'e.g. ana@example.com, ben@example.com',
	description: 'Emails or IDs of members to notify, separated by commas. They are mentioned at the end of the text.',
	format: 'members',
	lookUp: memberByEmail,
});

export const notifyGroups = field({
	...groupIds,
	displayName: 'Notify Groups',
	name: 'notifyGroups',
	description:
		'Names or IDs of groups whose members to notify, separated by commas. They are mentioned at the end of the text.',
});

export const visibility = field({
	displayName: 'Visibility',
	name: 'state',
	type: 'options',
	options: [
		{ name: 'Collapsed', value: 'collapsed' },
		{ name: 'Everyone', value: 'open', description: 'Guests see it as well' },
		{ name: 'Hidden From Guests', value: 'hide-for-guests' },
	],
	default: 'hide-for-guests',
	description: 'Who sees it. When not added, it is hidden from guests.',
});
