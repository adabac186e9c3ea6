import type { CallName } from '../../sandbox/index.mts';
import { ana, ben } from '../support/nodes.mts';
import { byId } from '../support/locators.mts';
import { perform, picked } from '../support/menu.mts';
import { tallyfy } from '../support/tallyfy.mts';

/** Answers a read with what Tallyfy may show of it, instead of all that the sandbox does. */
function showing(operationId: CallName, data: object) {
	const sandbox = tallyfy();
	sandbox.fault({ operationId, kind: 'status', status: 200, body: { data } });
	return sandbox;
}

it.each([
	[
		'getGroup',
		['group', 'update'],
		{ groupId: picked('f'.repeat(32)), updateFields: { addMembers: '20102' } },
		'updateGroup',
		'members',
	],
	[
		'getRun',
		['process', 'update'],
		{ processId: picked('f'.repeat(32)), updateFields: { summary: 'New' } },
		'updateRun',
		'members',
	],
	[
		'getGuest',
		['guest', 'update'],
		{ guestEmail: 'dana.reyes@example.com', updateFields: { addMembers: '20102' } },
		'updateGuest',
		'members',
	],
	[
		'getTemplate',
		['template', 'update'],
		{ templateId: picked('f'.repeat(32)), updateFields: { summary: 'New' } },
		'updateTemplate',
		'members',
	],
] as const)(
	'nothing is written when %s does not show a list that would be lost',
	async (read, operation, parameters, write, what) => {
		const sandbox = showing(read, { id: 'f'.repeat(32), name: 'A', title: 'A', description: 'B' });
		const { error } = await perform(sandbox, operation, parameters);
		expect(error?.message).toContain(`Tallyfy does not show the ${what}`);
		expect(sandbox.count(write)).toBe(0);
	},
);

it('a guest who is shown as a record stays a guest', async () => {
	const sandbox = tallyfy();
	const [task] = sandbox.addTasks(ana, 1);
	Object.assign(task.owners, { guests: [{ id: 77, email: 'dana.reyes@example.com' }] });
	const { error } = await perform(sandbox, ['task', 'addAssignees'], {
		...byId({ taskId: task.id }),
		memberIds: '20102',
	});
	expect(error).toBeUndefined();
	expect(sandbox.state.tasks.get(task.id)?.owners.guests).toEqual(['dana.reyes@example.com']);
});

it.each([
	[['member', 'remove'], { memberId: picked('20102'), receiverId: picked('={{ null }}') }, 'Hand Over To is empty'],
	[
		['folder', 'addProcessOrTemplate'],
		{ folderId: picked('f'.repeat(32)), subject: 'process', processId: picked('={{ null }}') },
		'Process is empty',
	],
	[
		['issue', 'resolve'],
		{ taskId: picked('f'.repeat(32)), issueId: '={{ null }}', content: 'Done.' },
		'Issue is empty',
	],
] as const)('%j is not sent with an expression that gives null', async (operation, parameters, message) => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 1);
	const { error } = await perform(sandbox, operation, parameters);
	expect(error?.message).toBe(message);
	expect(sandbox.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

it('a write without an answer gives an item that says so', async () => {
	const sandbox = tallyfy();
	sandbox.fault({ operationId: 'disableMember', kind: 'status', status: 204, body: '' });
	const { items } = await perform(sandbox, ['member', 'disable'], { memberId: picked('20102') });
	expect(items.map(({ json }) => json)).toEqual([{ success: true, changed: true }]);
});
