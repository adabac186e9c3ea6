import { field } from '../../engine/operation';

export const content = field({
	displayName: 'Text',
	name: 'content',
	type: 'string',
	typeOptions: { rows: 4 },
	required: true,
	default: '',
	description:
		'The text; HTML is allowed. A member is notified only where the text has the number of the member in this form: @[20101].',
});

export const commentId = field({
	displayName: 'Comment ID',
	name: 'commentId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'aa0126e677b86989a4146e9d657fdf8c',
	description: 'ID of the comment, from Comment: Get Many',
});

export const notify = field({
	displayName: 'Notify',
	name: 'notify',
	type: 'string',
	default: '',
	placeholder: '20101, 20102',
	description: 'Comma-separated numbers of the members to notify; they are mentioned at the end of the text',
	format: 'numbers',
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
	description: 'Who sees it, and how',
});
