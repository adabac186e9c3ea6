import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

import type { Delivery } from '../../sandbox/index.mts';
import { Client, ana, ben } from './client.mts';

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

/** A receiver on this machine, and what it got. */
async function receiver(status = 200) {
	const received: Array<{ organization: unknown; type: unknown; body: unknown }> = [];
	const take = async (request: IncomingMessage, response: ServerResponse) => {
		received.push({
			organization: request.headers['x-tallyfy-orgid'],
			type: request.headers['content-type'],
			body: await json(request),
		});
		response.writeHead(status, { Location: request.url }).end();
	};
	const server = createServer((request, response) => void take(request, response));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const close = () => void server.close().closeAllConnections();
	return { url: `http://127.0.0.1:${port}/webhook/5b1e7c`, received, close };
}

const watch = async (webhook: string) => {
	const { sandbox } = client;
	const token = await client.userToken(ana);
	const object = { object_type: 'organization', object_id: sandbox.organizationId };
	const watcher = { ...object, notification_type: 'webhook', frequency: 'electric', webhook };
	return await client.send('POST', `${org}/users/20101/add-watcher`, { token, json: watcher });
};

/** What would be sent, by its event. */
function caught(): Delivery[] {
	const deliveries: Delivery[] = [];
	client.sandbox.deliver = async (delivery) => void deliveries.push(delivery);
	return deliveries;
}

describe('a delivery', () => {
	it('is sent after the answer to what caused it', async () => {
		const { sandbox } = client;
		const deliveries = caught();
		const token = await client.userToken(ben);
		const [task] = sandbox.addTasks(ben, [{ webhook: 'http://localhost/' }]);
		await client.send('POST', `${org}/completed-tasks`, { token, json: { task_id: task.id } });
		expect(deliveries).toEqual([]);
		await sandbox.settled();
		expect(deliveries).toHaveLength(1);
	});

	it('of a completed task goes to its webhook', async () => {
		const { sandbox } = client;
		const { url, received, close } = await receiver();
		const [task] = sandbox.addTasks(ben, [{ title: 'Order welcome gift', webhook: url }]);
		const token = await client.userToken(ben);
		const answer = await client.send('POST', `${org}/completed-tasks`, { token, json: { task_id: task.id } });
		expect(answer.status).toBe(200);
		await sandbox.settled();
		close();
		const ben20102 = { id: '20102', email: ben, full_name: 'Ben Okafor' };
		expect(received).toEqual([
			{
				organization: sandbox.organizationId,
				type: 'application/json',
				body: expect.objectContaining({
					this_task: expect.objectContaining({
						id: task.id,
						title: 'Order welcome gift',
						status: 'completed',
						completed_at: task.completed_at,
						completed_by: ben20102,
					}),
					completer: ben20102,
					next_task: [],
					'guest-links': [],
				}),
			},
		]);
		expect(sandbox.deliveries).toEqual([{ url, event: 'task.completed', status: 200, body: received[0].body }]);
	});

	it.each([500, 302])('is not repeated when the receiver answers %i', async (status) => {
		const { sandbox } = client;
		const { url, received, close } = await receiver(status);
		sandbox.as(ben).complete(sandbox.addTasks(ben, [{ webhook: url }])[0].id);
		await sandbox.settled();
		close();
		expect(received).toHaveLength(1);
		expect(sandbox.deliveries).toMatchObject([{ status }]);
	});

	it('goes to this machine only, under a name that says so', async () => {
		const { sandbox } = client;
		const { url, received, close } = await receiver();
		sandbox.as(ben).complete(sandbox.addTasks(ben, [{ webhook: url.replace('127.0.0.1', '0.0.0.0') }])[0].id);
		await sandbox.settled();
		close();
		expect(received).toEqual([]);
		expect(sandbox.deliveries).toMatchObject([{ status: undefined }]);
	});

	it.each([
		['to nobody', 'http://127.0.0.1:9/'],
		['to what is no address', 'n8n'],
	])('%s is recorded as not sent', async (_, webhook) => {
		const { sandbox } = client;
		sandbox.as(ben).complete(sandbox.addTasks(ben, [{ webhook }])[0].id);
		await sandbox.settled();
		expect(sandbox.deliveries).toMatchObject([{ url: webhook, status: undefined }]);
	});

	it('can be lost', async () => {
		const { sandbox } = client;
		const deliveries = caught();
		sandbox.loseDeliveries = true;
		sandbox.as(ben).complete(sandbox.addTasks(ben, [{ webhook: 'http://localhost/' }])[0].id);
		await sandbox.settled();
		expect(deliveries).toEqual([]);
		expect(sandbox.deliveries).toMatchObject([{ event: 'task.completed', status: undefined }]);
	});

	it('tells what was, not what came after', async () => {
		const { sandbox } = client;
		const deliveries = caught();
		await watch('http://localhost/');
		const [task] = sandbox.addTasks(ben, 1);
		sandbox.as(ben).complete(task.id);
		task.owners.users = [];
		await sandbox.settled();
		expect(deliveries).toMatchObject([{ body: { task: { owners: { users: [{ id: 20102 }] } } } }]);
	});

	it('that the contract does not know is a deviation', async () => {
		const { sandbox } = client;
		caught();
		sandbox.send('organizationEvent', 'http://localhost/', 'task.renamed', { event: 'task.renamed' });
		sandbox.send('process', 'http://localhost/', 'process.launched', { id: 'x' });
		await sandbox.settled();
		expect(sandbox.deviations.splice(0)).toEqual([
			expect.stringContaining('the sandbox delivered task.renamed: /requestBody/event'),
			expect.stringContaining("must have required property 'process-tasks'"),
		]);
	});
});

describe('a process', () => {
	const template = 'http://localhost/template';
	const step = 'http://localhost/step';

	it('tells the webhook of its template of the launch, each task and the end', async () => {
		const { sandbox } = client;
		const deliveries = caught();
		sandbox.state.addGuest({ email: dana });
		const run = sandbox.as(ben).launch({
			template: sandbox.state.addTemplate({ webhook: template }),
			name: 'Onboarding - Harborline Freight',
			answers: { 'Company name': 'Harborline Freight' },
		});
		const [call, contract, approval] = sandbox.state.tasksOfRun(run.id);
		sandbox.as(ben).complete(call.id, { answers: { 'Call notes': 'Needs mail.' } });
		sandbox.as(dana).complete(contract.id);
		sandbox.as(ana).complete(approval.id, { approved: true });
		await sandbox.settled();
		expect(deliveries.map(({ url, event }) => [url, event])).toEqual([
			[template, 'process.launched'],
			[template, 'task.completed'],
			[template, 'task.completed'],
			[template, 'task.completed'],
			[template, 'process.completed'],
		]);
		const [launched, first, second, last, completed] = deliveries.map(({ body }) => body);
		const ids = Object.fromEntries([call, contract, approval].map(({ alias, id }) => [alias, id]));
		expect(launched).toMatchObject({
			id: run.id,
			status: 'in-progress',
			progress: 0,
			completed_at: null,
			'process-tasks': ids,
			'ko-form-fields': { [sandbox.state.templates.all()[0].prerun[0].alias]: 'Harborline Freight' },
			launcher: { id: '20102' },
			collaborators: ['20102', '20101'],
		});
		expect(first).toMatchObject({
			this_task: { id: call.id, captures: { [call.form_fields[0].id]: { label: 'Call notes', value: 'Needs mail.' } } },
			next_task: { id: contract.id, owners: { guests: [dana] } },
			'form-fields': { [call.form_fields[0].alias]: 'Needs mail.' },
			process: { id: run.id, progress: 33 },
			template: { title: 'Client onboarding' },
			'guest-links': { [dana]: { link_for_guest: expect.stringContaining('/guest-all-task/') } },
		});
		expect(second).toMatchObject({ completer: { email: dana }, next_task: { id: approval.id } });
		expect(last).toMatchObject({ next_task: [], process: { progress: 100 } });
		expect(completed).toMatchObject({ id: run.id, status: 'complete', completed_at: run.completed_at, progress: 100 });
	});

	it('tells the webhook of a step, or of a task, in the place of that of the template', async () => {
		const { sandbox } = client;
		const deliveries = caught();
		const run = sandbox.as(ben).launch({
			template: sandbox.state.addTemplate({
				webhook: template,
				prerun: [],
				steps: [{ title: 'Welcome call', webhook: step }, { title: 'Collect contract' }, { title: 'Order gift' }],
			}),
		});
		const [call, contract] = sandbox.state.tasksOfRun(run.id);
		const token = await client.userToken(ben);
		const json = { webhook: 'http://localhost/task' };
		await client.send('PUT', `${org}/runs/${run.id}/tasks/${contract.id}`, { token, json });
		for (const { id } of [call, contract]) sandbox.as(ben).complete(id);
		await sandbox.settled();
		expect(deliveries.map(({ url }) => url)).toEqual([template, step, json.webhook]);
	});
});

describe('a watcher', () => {
	const url = 'http://localhost/watcher';

	it('hears of every event of the organization', async () => {
		const { sandbox } = client;
		const deliveries = caught();
		await watch(url);
		const run = sandbox.as(ben).launch({
			template: sandbox.state.addTemplate({ prerun: [], steps: [{ title: 'Welcome call' }] }),
			name: 'Harborline',
		});
		const [task] = sandbox.state.tasksOfRun(run.id);
		sandbox.as(ana).assign(task.id, ben);
		sandbox.as(ana).comment(task.id, 'Please call today.');
		sandbox.as(ben).report(task.id, 'No answer.');
		sandbox.as(ben).resolve(task.id, 'Called back.');
		sandbox.as(ben).complete(task.id);
		await sandbox.settled();
		const process = { id: run.id, name: 'Harborline' };
		expect(deliveries.map(({ body }) => body)).toMatchObject([
			{ event: 'process.launched', process: { ...process, status: 'active' } },
			{ event: 'task.assigned', task: { id: task.id, owners: { users: [{ id: 20102 }] } } },
			{ event: 'task.comment_added', task: { id: task.id } },
			{ event: 'task.issue_raised', task: { id: task.id, status: 'hasproblem' } },
			{ event: 'task.issue_resolved', task: { id: task.id, status: 'in-progress' } },
			{ event: 'task.completed', task: { id: task.id, status: 'completed' } },
			{ event: 'process.completed', process: { ...process, status: 'complete' } },
		]);
		expect(deliveries[0]).toMatchObject({ url, headers: { 'X-Tallyfy-orgID': sandbox.organizationId } });
	});

	it('can be sent the event alone, which is all that is documented', async () => {
		const { sandbox } = client;
		const deliveries = caught();
		sandbox.watcherBody = 'eventOnly';
		await watch(url);
		sandbox.as(ben).complete(sandbox.addTasks(ben, 1)[0].id);
		await sandbox.settled();
		expect(deliveries.map(({ body }) => body)).toEqual([{ event: 'task.completed' }]);
	});

	it('hears no more once it is removed, and nothing of what was refused', async () => {
		const { sandbox } = client;
		const deliveries = caught();
		const { body } = await watch(url);
		const [approval, task] = sandbox.addTasks(ben, [{ task_type: 'approval' }, {}]);
		expect(() => sandbox.as(ben).complete(approval.id)).toThrow('422');
		const token = await client.userToken(ana);
		await client.send('DELETE', `${org}/remove-watcher/${body.data.id}`, { token });
		sandbox.as(ben).complete(task.id);
		await sandbox.settled();
		expect(deliveries).toEqual([]);
	});
});
