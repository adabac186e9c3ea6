import { operation } from '../../engine/operation';
import { isIssue, isResolved, openIssuesOf, threadsOf } from '../comment/lib/threads';
import { task } from '../lib/fields/pickers';
import { simplifyIssue } from './lib/simplifyIssue';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many issues',
	description: 'Get the issues that were reported on a task, open and resolved ones',
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
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Open', value: 'open' },
						{ name: 'Resolved', value: 'resolved' },
					],
					default: 'open',
					description: 'Which issues to get. When not added, all of them.',
				},
			],
		},
	],
	changesNothing: true,
	simplify: simplifyIssue,
	run: async ({ taskId, filters: { status } }, api) => {
		const threads = await threadsOf(api, taskId);
		const issues = status === 'open' ? openIssuesOf(threads) : threads.filter(isIssue);
		return issues
			.map((issue) => ({ ...issue, resolved: isResolved(issue, threads) }))
			.filter(({ resolved }) => status !== 'resolved' || resolved);
	},
});
