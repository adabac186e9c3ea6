import { Client, ana } from './client.mts';

const org = '/api/organizations/{org}';
const dana = 'dana.reyes@northfield.example';

/** What Tallyfy takes, and a client should not send. */
const taken: Array<[string, string, string, object | undefined]> = [
	['an unknown query key', 'GET', '/runs?limit=3', undefined],
	['an unknown body key', 'POST', '/groups', { name: 'Sales', description: 'Sales', colour: 'red' }],
	[
		'an unknown key deep in a body',
		'POST',
		'/tasks',
		{
			title: 'Order gift',
			task_type: 'task',
			deadline: '2030-02-01 17:00:00',
			owners: { users: [20101], strangers: [20102] },
		},
	],
	['an unknown filter value', 'GET', '/runs?status=nonsense', undefined],
	['names of a guest', 'PUT', `/guests/${encodeURIComponent(dana)}`, { first_name: 'Dan' }],
];

async function sent(lenient: boolean, method: string, path: string, json: object | undefined) {
	const client = new Client({ lenient });
	const { state, deviations } = client.sandbox;
	const guest = state.addGuest({ email: dana, first_name: 'Dana' });
	state.addRun();
	const answer = await client.send(method, org + path, { token: client.sandbox.personalToken(ana), json });
	return { ...answer, deviations, guest };
}

it.each(taken)('%s is taken where it is lenient, and ignored', async (_, ...request) => {
	const { status, body, deviations, guest } = await sent(true, ...request);
	expect(deviations).toEqual([]);
	expect(Math.floor(status / 100)).toBe(2);
	expect(guest.first_name).toBe('Dana');
	expect(JSON.stringify(body)).not.toMatch(/colour|strangers/);
	if (request[1].startsWith('/runs')) expect(body.data).toHaveLength(1);
});

it.each(taken)('%s is a deviation where it is strict', async (_, ...request) => {
	const { status, deviations } = await sent(false, ...request);
	expect(deviations).toHaveLength(1);
	expect([400, 422]).toContain(status);
});

it.each(['completed', 'nonsense', 'complete,nonsense'])('gives every task for the status %s', async (status) => {
	for (const lenient of [false, true]) {
		const client = new Client({ lenient });
		client.sandbox.addTasks(ana, [{ status: 'completed' }, {}, { status: 'auto-skipped' }]);
		const token = client.sandbox.personalToken(ana);
		for (const path of ['/me/tasks', '/users/20101/tasks', '/tasks']) {
			const { body } = await client.send('GET', `${org}${path}?status=${status}`, { token });
			expect(body.data).toHaveLength(3);
		}
		expect(client.sandbox.deviations).toHaveLength(lenient ? 0 : 3);
	}
});

it('does the opposite of what the status auto-skipped says', async () => {
	const client = new Client({ lenient: true });
	const [, hidden] = client.sandbox.addTasks(ana, [{ status: 'completed' }, { status: 'auto-skipped' }, {}]);
	const token = client.sandbox.personalToken(ana);
	const { body } = await client.send('GET', `${org}/me/tasks?status=auto-skipped`, { token });
	const ids = body.data.map(({ id }: { id: string }) => id);
	expect(ids).toHaveLength(2);
	expect(ids).not.toContain(hidden.id);
});

it.each([true, false])('breaks at a value that is not stored, lenient or not: %s', async (lenient) => {
	const { status, body, deviations } = await sent(lenient, 'PUT', '/form-field/value', {
		id: 'a'.repeat(32),
		form_value: 'Mail.',
	});
	expect(status).toBe(500);
	expect(body.message).toContain('"capture" on null');
	expect(deviations).toHaveLength(lenient ? 0 : 1);
});

it('refuses what is missing in a body all the same', async () => {
	const { status, deviations } = await sent(true, 'POST', '/groups', { description: 'Sales' });
	expect(status).toBe(422);
	expect(deviations).toHaveLength(1);
});
