import nock from 'nock';

import { actAs, ana, ben, inviteMember, jsonOf, listTasks, listTasksOf, nodes, notesOf } from '../support/nodes.mts';
import { runNode } from '../../tools/engine/engine.mts';
import { withMovingClock } from '../support/clock.mts';
import { credentialsOf, loseAll, people, requestsOf, tallyfy } from '../support/tallyfy.mts';

it.each([
	[0, 1],
	[1, 1],
	[100, 1],
	[101, 2],
	[253, 3],
])('returns all of %i tasks with %i requests', async (count, requests) => {
	const sandbox = tallyfy();
	const tasks = sandbox.addTasks(ben, count);
	const result = await listTasks(credentialsOf(sandbox), ben);
	expect(jsonOf(result).map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
	expect(sandbox.count('listMyTasks')).toBe(requests);
});

it.each([
	['meta is missing', { meta: false as const }],
	['total_pages is computed with another page size', { totalPagesSize: 10 }],
	['the server ignores per_page', { pageSize: 10 }],
	['the page size shrinks after the first page', { pageSize: (page: number) => (page === 1 ? 100 : 40) }],
])('returns all of 253 tasks when %s', async (_, drift) => {
	const sandbox = tallyfy();
	sandbox.pagingDrift = drift;
	const tasks = sandbox.addTasks(ben, 253);
	const ids = jsonOf(await listTasks(credentialsOf(sandbox), ben)).map(({ id }) => id);
	expect(new Set(ids)).toEqual(new Set(tasks.map(({ id }) => id)));
	expect(ids).toHaveLength(253);
});

it('returns all of 60 tasks when the page size grows while they are read', async () => {
	const sandbox = tallyfy();
	const tasks = sandbox.addTasks(ben, 60);
	let reads = 0;
	sandbox.pagingDrift = { pageSize: () => (reads++ ? 20 : 10) };
	const ids = jsonOf(await listTasks(credentialsOf(sandbox), ben)).map(({ id }) => id);
	expect(new Set(ids)).toEqual(new Set(tasks.map(({ id }) => id)));
});

it('returns what slipped to an earlier page while the list was read', async () => {
	const sandbox = tallyfy();
	const tasks = sandbox.addTasks(ben, 150);
	// One of the first page goes away before the second is read.
	sandbox.pagingDrift = {
		pageSize: (page, perPage) => {
			if (page === 2) sandbox.state.tasks.delete(tasks[3].id);
			return perPage;
		},
	};
	const ids = jsonOf(await listTasks(credentialsOf(sandbox), ben)).map(({ id }) => id);
	expect(ids).toContain(tasks[100].id);
	expect(new Set(ids).size).toBe(ids.length);
});

it.each([
	[50, 1, '50'],
	[100, 1, '100'],
	[150, 2, '100'],
])('stops at the limit of %i after %i requests of %s', async (limit, requests, perPage) => {
	const sandbox = tallyfy();
	const tasks = sandbox.addTasks(ben, 253);
	const result = await listTasks(credentialsOf(sandbox), ben, { returnAll: false, limit });
	expect(jsonOf(result).map(({ id }) => id)).toEqual(tasks.slice(0, limit).map(({ id }) => id));
	expect(sandbox.count('listMyTasks')).toBe(requests);
	const way = 'Switch on Return All for the rest, or set a higher Limit.';
	expect(notesOf(result)).toEqual([`${limit} of 253 came, as Limit says. ${way}`]);
	const sizes = sandbox.requests.flatMap(
		({ url }) => new URL(url, 'https://go.tallyfy.com').searchParams.get('per_page') ?? [],
	);
	expect(new Set(sizes)).toEqual(new Set([perPage]));
});

it('sends every filter, option and sort order as the contract has it', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 3);
	await listTasks(credentialsOf(sandbox), ben, {
		sort: '-deadline',
		filters: { q: 'client & more', status: 'overdue', tag: 'urgent' },
		options: { with: ['run', 'form_fields'] },
	});
	expect(
		Object.fromEntries(new URL(sandbox.requests.at(-1)?.url ?? '', 'https://go.tallyfy.com').searchParams),
	).toEqual({
		q: 'client & more',
		status: 'overdue',
		tag: 'urgent',
		// The tags show whether Tallyfy kept to the filter.
		with: 'run,form_fields,tags',
		sort: '-deadline',
		page: '1',
		per_page: '100',
	});
});

it('says whose each task is, where the tasks of several members are listed', async () => {
	const sandbox = tallyfy();
	for (const member of [ana, ben]) sandbox.addTasks(member, 1);
	const result = await listTasksOf(credentialsOf(sandbox), [ana, ben]);
	expect(jsonOf(result).map(({ member }) => member)).toEqual([ana, ben]);
});

it('gives names and emails with the tasks when they are asked for, with one more request for all members', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, [{ title: 'Call' }, { title: 'Done', status: 'completed', completer_id: 20101 }]);
	const named = { id: 20102, name: 'Ben Okafor', email: 'ben.okafor@example.com' };
	const result = await listTasks(credentialsOf(sandbox), ben, {
		filters: { status: 'all' },
		options: { withEmails: true },
	});
	expect(jsonOf(result)).toMatchObject([
		{ title: 'Call', members: [named], completed_by: null },
		{ title: 'Done', members: [named], completed_by: { name: 'Ana Petrova', email: 'ana.petrova@example.com' } },
	]);
	expect(sandbox.count('listMembers')).toBe(1);
	await listTasks(credentialsOf(sandbox), ben);
	expect(sandbox.count('listMembers')).toBe(1);
});

it('asks for active tasks, and sends nothing else that was not chosen', async () => {
	const sandbox = tallyfy();
	await listTasks(credentialsOf(sandbox), ben);
	expect(sandbox.requests.at(-1)?.url).toMatch(/\/me\/tasks\?status=active&page=1&per_page=100$/);
});

it('takes the choices of Include from a text as well', async () => {
	const sandbox = tallyfy();
	await listTasks(credentialsOf(sandbox), ben, { options: { with: '={{ "run,step" }}' } });
	expect(new URL(sandbox.requests.at(-1)?.url ?? '', 'https://go.tallyfy.com').searchParams.get('with')).toBe(
		'run,step',
	);
});

it('says that Limit left something out: in one note for all items, and only where it did', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 3);
	sandbox.addTasks(ana, 2);
	const credentials = credentialsOf(sandbox);
	const limited = async (...emails: string[]) => {
		const items = emails.map((email) => ({ email }));
		return notesOf(await listTasks(credentials, '={{ $json.email }}', { returnAll: false, limit: 2 }, { items }));
	};
	const way = 'Switch on Return All for the rest, or set a higher Limit.';
	const [first, , third, fourth] = [0, 1, 2, 3].map((item) => `Item Index ${item}: 2 of 3 came, as Limit says.`);
	expect(await limited(ben, ana, ben)).toEqual([`${first} ${third} ${way}`]);
	expect(await limited(ana, ana, ana, ben)).toEqual([`${fourth} ${way}`]);
	expect(await limited(ben, ana, ben, ben, ben)).toEqual([`${first} ${third} ${fourth} ... and 1 more list. ${way}`]);
	expect(await limited(ana, ana)).toEqual([]);
	expect(notesOf(await listTasks(credentials, ana, { returnAll: false, limit: 2 }))).toEqual([]);
	expect(notesOf(await listTasks(credentials, ben, { returnAll: true }))).toEqual([]);
});

it('stops at the limit when an expression gives Return All as the text false', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 5);
	const result = await listTasks(credentialsOf(sandbox), ben, { returnAll: '={{ "false" }}', limit: 2 });
	expect(result.items).toHaveLength(2);
});

it('gives flat fields when simplified, and everything when not', async () => {
	const sandbox = tallyfy();
	const [task] = sandbox.addTasks(ben, [{ title: 'Sign the contract' }]);
	const credentials = credentialsOf(sandbox);
	const [simple] = jsonOf(await listTasks(credentials, ben));
	expect(simple).toEqual({
		member: ben,
		id: task.id,
		title: 'Sign the contract',
		status: task.status,
		is_overdue: Date.parse(String(task.deadline)) < Date.now(),
		type: 'task',
		deadline: task.deadline,
		deadline_set_by_hand: false,
		assignees: 'Ben Okafor',
		member_ids: [20102],
		members: [{ id: 20102, name: 'Ben Okafor' }],
		guest_emails: [],
		group_ids: [],
		process_id: null,
		template_id: null,
		created_at: task.created_at,
		completed_at: null,
		completed_by: null,
	});
	const [full] = jsonOf(await listTasks(credentials, ben, { output: 'raw' }));
	expect(full).toMatchObject({ id: task.id, is_oneoff_task: true, owners: { users: [{ full_name: 'Ben Okafor' }] } });
});

it('keeps order and pairing when reads overlap', async () => {
	const sandbox = tallyfy();
	const members = people(sandbox, 30);
	members.forEach((email, index) =>
		sandbox.addTasks(
			email,
			Array.from({ length: index % 4 }, () => ({ title: `of ${index}` })),
		),
	);
	// The first ones answer last.
	for (let index = 0; index < 5; index++)
		sandbox.fault({ operationId: 'listMyTasks', kind: 'delay', ms: 40 - 8 * index, after: index });
	const result = await listTasksOf(credentialsOf(sandbox), members);
	const expected = members.flatMap((_, index) => Array.from({ length: index % 4 }, () => [`of ${index}`, index]));
	expect(result.items.map(({ json, pairedItem }) => [json.title, (pairedItem as { item: number }).item])).toEqual(
		expected,
	);
});

it('pairs an item that failed between others that gave several', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 2);
	const members = [ben, 'nobody@example.com', ben];
	const { items } = await listTasksOf(credentialsOf(sandbox), members, { onError: 'continueRegularOutput' });
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual([0, 0, 1, 2, 2].map((item) => ({ item })));
});

it('goes on with the other items, and tells apart what went wrong', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 1);
	const credentials = credentialsOf(sandbox);
	const members = [ben, 'nobody@example.com', 'no address', ben];
	const result = await listTasksOf(credentials, members, { onError: 'continueErrorOutput' });
	expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 3 }]);
	expect(result.errorItems.map(({ json }) => json.error)).toEqual([
		'Nobody in Tallyfy has the email nobody@example.com',
		'Act As is not the email or the ID of a member: "no address"',
	]);
	expect(sandbox.count('listMyTasks')).toBe(2);
});

it('stops at the first item that does not work out, and sends nothing when one cannot', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	const unknown = await listTasksOf(credentials, [ben, 'nobody@example.com', ben]);
	expect(unknown.error).toMatchObject({ httpCode: '404', context: { itemIndex: 1 } });
	const sent = sandbox.requests.length;
	const impossible = await listTasksOf(credentials, [ben, ben, 'no address']);
	expect(impossible.error?.context).toMatchObject({ itemIndex: 2 });
	expect(sandbox.requests).toHaveLength(sent);
});

describe('the number of a member in Act As', () => {
	// A light member: everybody may read the list of members.
	const defaultMember = 'chloe.martin@example.com';

	it.each([
		['as a number', '={{ 20102 }}'],
		['as a text', '20102'],
		['in a list of one, as tasks have it', '={{ $json.member_ids }}'],
		['in a record without email', '={{ $json.members }}'],
	])('is looked up: %s', async (_, member) => {
		const sandbox = tallyfy();
		sandbox.addTasks(ben, 1);
		const items = [{ member_ids: [20102], members: [{ id: 20102, name: 'Ben Okafor' }] }];
		const result = await listTasks(credentialsOf(sandbox, { defaultMember }), member, {}, { items });
		expect(jsonOf(result)).toMatchObject([{ member: ben }]);
		const [first] = sandbox.requests.filter(({ operationId }) => operationId === 'listMembers');
		expect(first.member).toBe(defaultMember);
	});

	it('is looked up once for all items, and not at all beside an email', async () => {
		const sandbox = tallyfy();
		for (const member of [ana, ben]) sandbox.addTasks(member, 1);
		const credentials = credentialsOf(sandbox, { defaultMember });
		const record = { id: 7, email: ana } as unknown as string;
		expect(jsonOf(await listTasksOf(credentials, [record, ben]))).toHaveLength(2);
		expect(sandbox.count('listMembers')).toBe(0);
		expect(jsonOf(await listTasksOf(credentials, ['20101', '20102', '20101']))).toMatchObject(
			[ana, ben, ana].map((member) => ({ member })),
		);
		expect(sandbox.count('listMembers')).toBe(1);
	});

	it('is looked for again when the list does not have the member yet', async () => {
		const sandbox = tallyfy();
		const credentials = credentialsOf(sandbox, { defaultMember });
		sandbox.lagOfLists = 2;
		const [{ id }] = jsonOf(await inviteMember(credentials, { method: 'provision' }));
		const { error } = await withMovingClock(async () => await listTasks(credentials, String(id)));
		expect(error).toBeUndefined();
		expect(sandbox.count('listMembers')).toBe(3);
	});

	it('is looked for again once, however many items name nobody by it', async () => {
		const sandbox = tallyfy();
		const credentials = credentialsOf(sandbox, { defaultMember });
		const { error } = await withMovingClock(async () => await listTasksOf(credentials, ['9', '9', '20101', '9']));
		expect(error?.context).toMatchObject({ itemIndex: 0 });
		// The list itself, and three times for 9.
		expect(sandbox.count('listMembers')).toBe(4);
	});

	it.each([
		['nobody', '9', 'No member of this organization has the number 9', 'Correct it in Act As.'],
		['two', '={{ [20101, 20102] }}', 'Act As is not the email or the ID of a member: [20101,20102]', 'It is a list.'],
		['none', '={{ [] }}', 'Act As is not the email or the ID of a member: []', 'It is a list with nothing in it.'],
	])('is refused where it names %s', async (_, member, message, next) => {
		const sandbox = tallyfy();
		const { error } = await withMovingClock(
			async () => await listTasks(credentialsOf(sandbox, { defaultMember }), member),
		);
		expect(error).toMatchObject({ message, description: expect.stringContaining(next) });
		expect(sandbox.count('listMyTasks')).toBe(0);
	});

	it('is refused with the way out where nobody could look it up', async () => {
		const sandbox = tallyfy();
		const { error } = await listTasks(credentialsOf(sandbox), '20102');
		expect(error).toMatchObject({
			message: 'Tallyfy lists members only for a member',
			description: expect.stringContaining('Give an email in Act As, or set a Default Member in the credential.'),
		});
		expect(sandbox.count('issueUserToken')).toBe(0);
	});
});

it.each([
	[{ limit: 0, returnAll: false }, 'Limit must be at least 1'],
	[{ limit: '={{ "many" }}', returnAll: false }, 'Limit is not a number: "many"'],
	[{ limit: '={{ $json.limit }}', returnAll: false }, 'Limit is empty: its expression gives no value for this item'],
	[{ limit: 2.5, returnAll: false }, 'Limit is not a whole number'],
	[{ returnAll: '={{ "yes" }}' }, 'Return All is neither true nor false: "yes"'],
	[{ actAs: actAs('={{ $json.email }}') }, 'Act As is empty: its expression gives no value for this item'],
	[{ actAs: actAs('={{ "" }}') }, 'Act As is empty: its expression gives no value for this item'],
	[{ filters: { status: '={{ $json.status }}' } }, 'Status is empty: its expression gives no value for this item'],
	[{ sort: 'random' }, '"random" is not one of the choices of Sort'],
	[{ filters: { status: 'lost' } }, '"lost" is not one of the choices of Status'],
])('refuses %j before anything is sent', async (parameters, message) => {
	const sandbox = tallyfy();
	const { error } = await listTasks(credentialsOf(sandbox), ben, parameters);
	expect(error?.message).toBe(message);
	expect(sandbox.requests).toEqual([]);
});

describe('when Tallyfy does not answer as it should', () => {
	it.each([502, 503, 504])('repeats a read after HTTP %i', async (status) => {
		await withMovingClock(async () => {
			const sandbox = tallyfy();
			sandbox.addTasks(ben, 1);
			sandbox.fault({ operationId: 'listMyTasks', kind: 'html', status, times: 4 });
			const result = await listTasks(credentialsOf(sandbox), ben);
			expect(result.items).toHaveLength(1);
			expect(sandbox.count('listMyTasks')).toBe(5);
		});
	});

	it('gives up after five attempts, and says it without HTML', async () => {
		await withMovingClock(async () => {
			const sandbox = tallyfy();
			sandbox.fault({ operationId: 'listMyTasks', kind: 'html', status: 503, times: 9 });
			const { error } = await listTasks(credentialsOf(sandbox), ben);
			expect(error).toMatchObject({
				message: 'Tallyfy is not able to answer right now (HTTP 503)',
				description: expect.stringMatching(/^Run the node again in a few minutes\./),
				httpCode: '503',
			});
			expect(sandbox.count('listMyTasks')).toBe(5);
		});
	});

	it('does not repeat a read after HTTP 500', async () => {
		const sandbox = tallyfy();
		const body = { error: true, message: 'Attempt to read property "capture" on null' };
		sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status: 500, body });
		const { error } = await listTasks(credentialsOf(sandbox), ben);
		expect(error?.message).toBe(body.message);
		expect(sandbox.count('listMyTasks')).toBe(1);
	});

	it('repeats a read after the connection was cut', async () => {
		await withMovingClock(async () => {
			const sandbox = tallyfy();
			sandbox.addTasks(ben, 1);
			sandbox.fault({ operationId: 'listMyTasks', kind: 'cut', at: 'request', times: 2 });
			const result = await listTasks(credentialsOf(sandbox), ben);
			expect(result.items).toHaveLength(1);
			expect(requestsOf(sandbox)).toEqual({ issueToken: 1, issueUserToken: 1, listMyTasks: 3 });
		});
	});

	it('reads no further pages after one that it cannot have', async () => {
		const sandbox = tallyfy();
		sandbox.addTasks(ben, 6000);
		const body = { message: 'Server Error' };
		sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status: 500, body, after: 1 });
		const { error } = await listTasks(credentialsOf(sandbox), ben);
		const read = sandbox.count('listMyTasks');
		expect(error?.description).toContain(`Tallyfy says: ${body.message}`);
		expect(read).toBeLessThan(20);
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(sandbox.count('listMyTasks')).toBe(read);
	});

	it('says what to do when the certificate is not trusted', async () => {
		const sandbox = tallyfy();
		const credentials = credentialsOf(sandbox);
		await listTasks(credentials, ben);
		const lost = loseAll('UNABLE_TO_VERIFY_LEAF_SIGNATURE');
		const { error } = await listTasks(credentials, ben);
		expect(error?.message).toBe('The certificate of go.tallyfy.com is not trusted here');
		expect(error?.description).toContain('NODE_EXTRA_CA_CERTS');
		expect(lost()).toBe(1);
	});

	it('says that something else answered when HTML comes with status 200', async () => {
		const sandbox = tallyfy();
		sandbox.fault({ operationId: 'listMyTasks', kind: 'html', status: 200 });
		const { error } = await listTasks(credentialsOf(sandbox), ben);
		expect(error?.message).toBe('The Base URL did not answer with JSON (go.tallyfy.com)');
	});

	it('follows no redirect', async () => {
		const sandbox = tallyfy();
		sandbox.fault({
			operationId: 'listMyTasks',
			kind: 'status',
			status: 302,
			body: '',
			headers: { Location: 'https://evil.example.com/' },
		});
		const { error } = await listTasks(credentialsOf(sandbox), ben);
		expect(error?.message).toBe('The Base URL redirects to another address (go.tallyfy.com)');
		expect(sandbox.count('listMyTasks')).toBe(1);
	});
});

describe('over a real socket', () => {
	it('reads again when the connection breaks in the middle of a body', async () => {
		const sandbox = tallyfy();
		const { url, tokenUrl } = await sandbox.listen();
		nock.enableNetConnect('127.0.0.1');
		const tasks = sandbox.addTasks(ana, 120);
		sandbox.fault({ operationId: 'listMyTasks', kind: 'cut', at: 'body' });
		sandbox.fault({ operationId: 'issueUserToken', kind: 'cut', at: 'answer' });
		const credentials = credentialsOf(sandbox, { baseUrl: url, tokenUrl });
		const result = await runNode({
			node: nodes.listMyTasks,
			credentials,
			parameters: { actAs: actAs(ana), returnAll: true },
		});
		expect(result.error).toBeUndefined();
		expect(jsonOf(result).map(({ id }) => id)).toEqual(tasks.map(({ id }) => id));
		expect(requestsOf(sandbox)).toEqual({ issueToken: 1, issueUserToken: 2, listMyTasks: 3 });
	});

	it('says at once that nothing was sent when nobody listens', async () => {
		const sandbox = tallyfy();
		const { url, tokenUrl } = await sandbox.listen();
		await sandbox.close();
		nock.enableNetConnect('127.0.0.1');
		const { error } = await listTasks(credentialsOf(sandbox, { baseUrl: url, tokenUrl }), ben);
		expect(error?.message).toMatch(/^The Token URL could not be reached \(127\.0\.0\.1:\d+\)$/);
		expect(error?.description).toMatch(/^Nothing was sent\./);
	});
});
