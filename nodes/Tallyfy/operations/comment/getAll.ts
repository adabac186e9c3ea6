import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { withNames } from './lib/mention';
import { simplifyComment, threadsOf } from './lib/threads';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many comments',
	description: 'Get the comments of a task, with its issues and their resolutions',
	fields: [
		task,
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Kinds',
					name: 'kinds',
					type: 'multiOptions',
					options: [
						{ name: 'Advice', value: 'advice' },
						{ name: 'Comment', value: 'comment' },
						{ name: 'Improvement', value: 'improvement' },
						{ name: 'Issue', value: 'problem' },
						{ name: 'Resolution', value: 'resolve' },
					],
					default: ['comment'],
					description: 'Which kinds of comments to get. When not added, all of them.',
				},
			],
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Names',
					name: 'names',
					type: 'boolean',
					default: true,
					description:
						'Whether to read the members as well, so that the comments come with the names and emails of their authors, and the text says @Ben Okafor instead of @[20102]. That is one more request for each 100 members.',
				},
			],
		},
	],
	changesNothing: true,
	simplify: simplifyComment,
	run: async ({ taskId, filters: { kinds }, options: { names } }, api) => {
		const threads = await threadsOf(api, taskId);
		const meant = threads.filter(({ label }) => !kinds?.length || kinds.some((kind) => kind === (label ?? 'comment')));
		return names ? await withNames(meant, api) : meant;
	},
});
