import type { INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import { withMovingClock } from '../support/clock.mts';
import { perform as performNow, picked } from '../support/menu.mts';
import { actAs, ana, ben, jsonOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

/** What is not found is looked for again a moment later: nobody is to wait for that here. */
const perform: typeof performNow = async (...given) => await withMovingClock(async () => await performNow(...given));

const dev = 'dev.sharma+ops@example.com';
const [anaId, benId] = [20101, 20102];

const byEmail = (email: string) => picked(email, 'email');

it('takes the email of a member wherever a member is picked, whatever its case', async () => {
	const sandbox = tallyfy();
	const result = await perform(sandbox, ['member', 'get'], { memberId: byEmail('Ben.Okafor@Example.com') });
	expect(jsonOf(result)).toMatchObject([{ id: benId, email: ben }]);
});

it('takes emails and IDs in one list, in collections too', async () => {
	const sandbox = tallyfy();
	const parameters = { name: 'Finance', description: 'All', additionalFields: { memberIds: `${ben}, ${anaId}` } };
	await perform(sandbox, ['group', 'create'], parameters);
	expect(sandbox.state.groups.all()).toMatchObject([{ members: [benId, anaId] }]);
});

it('takes names of groups and tags', async () => {
	const sandbox = tallyfy();
	const group = sandbox.state.addGroup({ name: 'Finance' });
	sandbox.state.addGroup({ name: 'Finance, abroad' });
	const tag = sandbox.state.addTag({ title: 'urgent' });
	const result = await perform(sandbox, ['task', 'create'], {
		title: 'Pay',
		deadline: '2031-02-01T17:00:00Z',
		groupIds: 'finance',
		additionalFields: { tagIds: 'Urgent' },
	});
	expect(result.error).toBeUndefined();
	const [task] = [...sandbox.state.tasks.values()];
	expect(task.owners.groups).toEqual([group.id]);
	expect(task.tags).toMatchObject({ data: [{ id: tag.id }] });
});

it('takes them in the rows of a rule', async () => {
	const sandbox = tallyfy();
	const group = sandbox.state.addGroup({ name: 'Finance' });
	const { id, steps } = sandbox.state.addTemplate({ steps: [{ title: 'Call' }] });
	const action = { verb: 'assign', targetStepId: picked(steps[0].id), memberIds: ben, groupIds: 'Finance' };
	const result = await perform(sandbox, ['automation', 'create'], {
		templateId: picked(id),
		name: 'Ask finance',
		conditions: { condition: [{ subject: 'Step', stepId: picked(steps[0].id), event: 'completed' }] },
		actions: { action: [action] },
	});
	expect(result.error).toBeUndefined();
	const [{ automated_actions: rules }] = sandbox.state.templates.all();
	expect(rules).toMatchObject([{ then_actions: [{ assignees: { users: [benId], groups: [group.id] } }] }]);
});

it('looks each up once, however many items name it', async () => {
	const sandbox = tallyfy();
	const items = sandbox.addTasks(ben, 5).map(({ id }) => ({ id }));
	const parameters = { taskId: picked('={{ $json.id }}'), fromId: byEmail(ben), toId: byEmail(dev) };
	const { error } = await perform(sandbox, ['task', 'reassign'], parameters, { items });
	expect(error).toBeUndefined();
	expect(sandbox.count('listMembers')).toBe(2);
	expect(sandbox.count('updateTask')).toBe(5);
});

it.each<[string, INodeParameters]>([
	['No member of this organization has the email zoe@example.com', { memberIds: '={{ $json.who }}' }],
	['No group has the name "zoe@example.com"', { groupIds: '={{ $json.who }}' }],
])('changes nothing when one item names nobody: %s', async (message, parameters) => {
	const sandbox = tallyfy();
	const items = [{ who: '' }, { who: 'zoe@example.com' }];
	const task = { title: 'Pay', deadline: '2031-02-01T17:00:00Z', guestEmails: 'dana@example.com', ...parameters };
	const { error } = await perform(sandbox, ['task', 'create'], task, { items });
	expect(error).toMatchObject({ message, context: { itemIndex: 1 } });
	expect(error?.description).toMatch(/Nothing was changed in Tallyfy\.$/);
	expect(sandbox.state.tasks.size).toBe(0);
});

it('leaves no request under way when it stops', async () => {
	const sandbox = tallyfy();
	const [{ id }] = sandbox.addTasks(ben, 1);
	const parameters = { taskId: picked(id), fromId: byEmail('zoe@example.com'), toId: byEmail(dev) };
	const { error } = await perform(sandbox, ['task', 'reassign'], parameters);
	expect(error?.message).toBe('No member of this organization has the email zoe@example.com');
	// Lists may lag behind, so it looks three times before it says so.
	expect(sandbox.count('listMembers')).toBe(3);
});

it.each<[string, (sandbox: Sandbox) => unknown, INodeParameters]>([
	['group', ({ state }) => state.addGroup({ name: 'Legal' }), { groupIds: 'Legal' }],
	['tag', ({ state }) => state.addTag({ title: 'Legal' }), { additionalFields: { tagIds: 'Legal' } }],
	['member', (sandbox) => sandbox.addMember({ email: 'zoe@example.com' }), { memberIds: 'zoe@example.com' }],
])('finds a %s that was created a moment ago, when the list does not have it yet', async (_, create, parameters) => {
	const sandbox = tallyfy();
	create(sandbox);
	// Something new, which the copy that lists are read from does not have yet.
	sandbox.lagOfLists = 2;
	const task = { title: 'Pay', deadline: '2031-02-01T17:00:00Z', memberIds: '20101' };
	await perform(sandbox, ['task', 'create'], task);
	const { error } = await perform(sandbox, ['task', 'create'], { ...task, ...parameters });
	expect(error).toBeUndefined();
	expect(sandbox.state.tasks.size).toBe(2);
});

it('goes on without an item that names nobody, when that is what the node is told', async () => {
	const sandbox = tallyfy();
	const items = [{ who: 'zoe@example.com' }, { who: ben }];
	const result = await perform(
		sandbox,
		['member', 'get'],
		{ memberId: byEmail('={{ $json.who }}') },
		{ items, onError: 'continueErrorOutput' },
	);
	expect(jsonOf(result)).toMatchObject([{ email: ben }]);
	expect(result.errorItems).toMatchObject([{ json: { error: expect.stringContaining('zoe@example.com') } }]);
});

it('looks up as the member who is named by each item', async () => {
	const sandbox = tallyfy();
	const items = [{ who: ana }, { who: ben }];
	const parameters = { actAs: actAs('={{ $json.who }}'), memberId: byEmail(dev) };
	await perform(sandbox, ['member', 'get'], parameters, { items });
	const lookUps = sandbox.requests.filter(({ operationId }) => operationId === 'listMembers');
	expect(lookUps.map(({ member }) => member).sort()).toEqual([ana, ben]);
});

it('leaves a task alone that is not assigned to the one who hands it over', async () => {
	const sandbox = tallyfy();
	const [{ id }] = sandbox.addTasks(ana, 1);
	await perform(sandbox, ['task', 'reassign'], { taskId: picked(id), fromId: byEmail(ben), toId: byEmail(dev) });
	expect(sandbox.count('updateTask')).toBe(0);
});
