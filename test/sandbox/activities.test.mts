import type { Activity } from '../../sandbox/records.mts';
import { Client, ana, ben, chloe } from './client.mts';

const dana = 'dana.reyes@example.com';
const org = '/api/organizations/{org}';

let client: Client;

beforeEach(() => {
	client = new Client();
});

afterEach(async () => {
	await client.sandbox.close();
	expect(client.sandbox.deviations).toEqual([]);
});

const send = async (email: string, method: string, path: string, json?: unknown) =>
	await client.send(method, `${org}${path}`, { token: await client.userToken(email), json });

/** As the API gives it, oldest first. */
async function feed(as = ana, query = ''): Promise<Activity[]> {
	return (await send(as, 'GET', `/activity-feeds?sort=created_at&per_page=100${query}`)).body.data;
}

const lines = async (as?: string, query?: string) =>
	(await feed(as, query)).map(({ type, verb, description }) => [type[0], verb[0], description[0]]);

describe('the audit feed', () => {
	it('has a completed task as in the contract', async () => {
		const { state } = client.sandbox;
		const { id } = client.sandbox.as(ana).launch();
		const [call] = state.tasksOfRun(id);
		client.sandbox.as(ben).complete(call.id);
		expect((await feed(ana, '&verb=completed'))[0]).toMatchObject({
			organization_id: client.sandbox.organizationId,
			verb: ['completed'],
			source: ['Member'],
			actor_type: ['App\\Models\\User'],
			actor_id: [20102],
			auditable_type: 'App\\Models\\Task',
			auditable_id: call.id,
			parentable_type: 'App\\Models\\Run',
			parentable_id: id,
			type: ['Task'],
			description: ['Task completed: Welcome call'],
			actor: [{ email: ben, username: 'bokafor', first_name: 'Ben', last_name: 'Okafor', full_name: 'Ben Okafor' }],
		});
	});

	it('follows a process from its launch to its end, and on', async () => {
		const { sandbox } = client;
		const template = sandbox.state.addTemplate({ prerun: [], steps: [{ title: 'Welcome call', assignees: [20101] }] });
		const run = sandbox.as(ben).launch({ template, name: 'Harborline' });
		const [{ id }] = sandbox.state.tasksOfRun(run.id);
		sandbox.as(ana).assign(id, ben);
		sandbox.as(ben).complete(id);
		sandbox.as(ana).reopen(id);
		await send(ana, 'DELETE', `/runs/${run.id}`);
		await send(ana, 'PUT', `/runs/${run.id}/activate`);
		expect(await lines()).toEqual([
			['Process', 'created', 'Process launched: Harborline'],
			['Task', 'created', 'Task created: Welcome call'],
			['Task', 'owners-updated', 'Task assignees changed: Welcome call'],
			['Task', 'completed', 'Task completed: Welcome call'],
			['Process', 'completed', 'Process completed: Harborline'],
			['Task', 'uncompleted', 'Task reopened: Welcome call'],
			['Process', 're-opened', 'Process reopened: Harborline'],
			['Process', 'archived', 'Process archived: Harborline'],
			['Process', 'unarchived', 'Process reactivated: Harborline'],
		]);
		const ids = (await feed()).map((line) => line.id);
		expect(ids).toEqual([...new Set(ids)].sort());
		expect(await lines(ana, `&origin_type=run&origin_id=${run.id}&verb=owners-updated`)).toHaveLength(1);
	});

	it('follows a one-off task, by whatever way it is worked on', async () => {
		const people = { users: [20102], guests: [], groups: [] };
		const task = { title: 'Order gift', task_type: 'task', owners: people, deadline: '2030-01-01 00:00:00' };
		const { id } = (await send(ana, 'POST', '/tasks', task)).body.data;
		const { title: _, task_type: __, ...rest } = task;
		await send(ana, 'PUT', `/tasks/${id}`, { ...rest, title: 'Order a gift' });
		await send(ben, 'POST', '/completed-tasks', { task_id: id });
		await send(ben, 'DELETE', `/completed-tasks/${id}`);
		await send(ana, 'DELETE', `/tasks/${id}`);
		await send(ana, 'PUT', `/tasks/${id}/restore`);
		await send(ana, 'DELETE', `/tasks/${id}/delete`);
		const all = await feed();
		expect(all.map(({ verb }) => verb[0])).toEqual([
			'created',
			'updated',
			'completed',
			'uncompleted',
			'archived',
			'unarchived',
			'deleted',
		]);
		expect(all.map(({ field }) => field)).toEqual([null, ['title'], ...Array(5).fill(null)]);
		expect(all.every((line) => line.auditable_id === id && line.parentable_id === null)).toBe(true);
	});

	it('has comments and issues as records of their own, within what they are about', async () => {
		const { sandbox } = client;
		const [{ id, title }] = sandbox.addTasks(ben, 1);
		const said = sandbox.as(ana).comment(id, 'Please call today.');
		const issue = sandbox.as(ben).report(id, 'No answer.');
		const [resolution] = sandbox.as(ben).resolve(id, 'Called back.');
		expect(await feed()).toMatchObject(
			[
				{ verb: ['commented'], auditable_id: said.id, description: [`Comment added: ${title}`] },
				{ verb: ['issue-reported'], auditable_id: issue.id, description: [`Issue reported: ${title}`] },
				{ verb: ['issue-resolved'], auditable_id: resolution.id, description: [`Issue resolved: ${title}`] },
			].map((line) => ({
				...line,
				type: ['Comment'],
				auditable_type: 'App\\Models\\Thread',
				parentable_type: 'App\\Models\\Task',
				parentable_id: id,
			})),
		);
		const run = sandbox.as(ben).launch({ name: 'Harborline' });
		await send(ben, 'POST', `/runs/${run.id}/comment`, { content: 'Urgent.' });
		expect((await lines()).at(-1)).toEqual(['Comment', 'commented', 'Comment added: Harborline']);
	});

	it('tells a guest from a member', async () => {
		const { sandbox } = client;
		const { id } = sandbox.state.addGuest({ email: dana, first_name: 'Dana', last_name: 'Reyes' });
		const [task] = sandbox.addTasks(ben, 1);
		sandbox.as(dana).complete(task.id);
		expect(task).toMatchObject({ completer_id: null, completer_guest_id: id });
		expect(await feed(ana, '&actor_type=guest')).toMatchObject([
			{ source: ['Guest'], actor_id: [id], actor: [{ email: dana, full_name: 'Dana Reyes' }] },
		]);
	});

	it('follows people', async () => {
		const person = { email: 'new.person@example.com', first_name: 'New', last_name: 'Person', role: 'light' };
		const { id } = (await send(ana, 'POST', '/users/invite', { ...person, message: 'Welcome.' })).body.data;
		client.sandbox.as(person.email).acceptInvitation();
		await send(ana, 'DELETE', `/users/${id}/disable`);
		await send(ana, 'PUT', `/users/${id}/enable`);
		expect(await lines()).toEqual([
			['User', 'invited', 'Member invited: New Person'],
			['User', 'invite-accepted', 'Invitation accepted: New Person'],
			['User', 'disabled', 'Member disabled: New Person'],
			['User', 'enabled', 'Member enabled: New Person'],
		]);
		expect((await feed())[1]).toMatchObject({
			auditable_type: 'App\\Models\\User',
			auditable_id: `${id}`,
			actor_id: [id],
		});
	});

	it('shows others than administrators what is theirs, unless told otherwise', async () => {
		const { sandbox } = client;
		const [own] = sandbox.addTasks(ben, [{ title: 'Own' }]);
		const [other] = sandbox.addTasks(ana, [{ title: 'Other' }]);
		sandbox.as(ana).comment(own.id, 'Please.');
		sandbox.as(ana).complete(own.id);
		sandbox.as(ana).complete(other.id);
		sandbox.as(ben).comment(other.id, 'Thanks.');
		const verbs = async (email: string) => (await lines(email)).map(([, , said]) => said);
		const bens = ['Comment added: Own', 'Task completed: Own', 'Comment added: Other'];
		expect(await verbs(ben)).toEqual(bens);
		expect(await verbs(ana)).toHaveLength(4);
		sandbox.activityFeed = true;
		expect(await verbs(ben)).toHaveLength(4);
		sandbox.activityFeed = false;
		expect((await send(ana, 'GET', '/activity-feeds')).status).toBe(403);
	});
});

it('makes those who accept an invitation active members', () => {
	const { sandbox } = client;
	const member = sandbox.member(chloe);
	expect(member).toMatchObject({ status: 'invited', activated_at: null });
	sandbox.as(chloe).acceptInvitation();
	expect(member).toMatchObject({
		status: 'active',
		is_active: true,
		username: 'cmartin',
		activated_at: expect.stringMatching(/^\d{4}-/),
	});
	expect(() => sandbox.as(chloe).acceptInvitation()).toThrow('has no invitation');
});

it('refuses a person on the screens what it refuses a client', () => {
	const { sandbox } = client;
	const run = sandbox.as(ben).launch();
	const [call, , approval] = sandbox.state.tasksOfRun(run.id);
	expect(() => sandbox.as(ana).complete(approval.id)).toThrow('422');
	sandbox.as(ben).report(call.id, 'No answer.');
	expect(() => sandbox.as(ben).complete(call.id)).toThrow('422');
	sandbox.as(ben).resolve(call.id, 'Called back.');
	expect(sandbox.as(ben).complete(call.id).status).toBe('completed');
	expect(() => sandbox.as(ben).complete(call.id, { answers: { Colour: 'red' } })).toThrow('No field Colour');
});
