import type { Sandbox } from '../../sandbox/index.mts';
import type { Task } from '../../sandbox/records.mts';
import { perform, picked } from '../support/menu.mts';
import { actAs, ana, ben, jsonOf, listTasks, notesOf } from '../support/nodes.mts';
import { credentialsOf, ignoring, tallyfy } from '../support/tallyfy.mts';

const hour = 60 * 60_000;

const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

/** A task of each kind. */
const kinds: Record<string, Partial<Task>> = {
	done: { status: 'completed', completed_at: inHours(-1), deadline: inHours(-3) },
	late: { status: 'in-progress', deadline: inHours(-2) },
	// The API gives dates without a zone as well: they are in UTC.
	lateToo: { status: 'not-started', deadline: inHours(-2).slice(0, 19).replace('T', ' ') },
	soon: { status: 'not-started', deadline: inHours(23) },
	later: { status: 'not-started', deadline: inHours(25) },
	begun: { status: 'in-progress', deadline: inHours(200) },
	hidden: { status: 'auto-skipped', deadline: inHours(200) },
	stuck: { status: 'hasproblem', deadline: inHours(200) },
	dateless: { status: 'not-started', deadline: null },
};

const titled = Object.entries(kinds).map(([title, fields]) => ({ title, ...fields }));

/** The kinds that each status means, by its value in the panel. */
const meant: Record<string, string[]> = {
	active: ['late', 'lateToo', 'soon', 'later', 'begun', 'hidden', 'stuck', 'dateless'],
	incomplete: ['late', 'lateToo', 'soon', 'later', 'begun', 'hidden', 'stuck', 'dateless'],
	active_visible: ['late', 'lateToo', 'soon', 'later', 'begun', 'stuck', 'dateless'],
	completed: ['done'],
	complete: ['done'],
	due_soon: ['soon'],
	hasproblem: ['stuck'],
	inprogress: ['late', 'begun', 'stuck'],
	'not-started': ['lateToo', 'soon', 'later', 'stuck', 'dateless'],
	'on-time': ['soon', 'later', 'begun', 'hidden', 'stuck', 'dateless'],
	overdue: ['late', 'lateToo'],
};

const note = 'Tallyfy ignored the filter Status: it gave records that do not match. They were left out.';

/** Of the list of the organization. */
const few = ['active', 'completed', 'due_soon', 'hasproblem', 'inprogress', 'incomplete', 'overdue'];

const usual = [...few, 'active_visible', 'not-started', 'on-time'];

/** Gets Ben's tasks with a status, in one way. */
type Get = (sandbox: Sandbox, status: string) => ReturnType<typeof perform>;

const mine: Get = async (sandbox, status) => {
	sandbox.addTasks(ben, titled);
	return await listTasks(credentialsOf(sandbox), ben, { filters: { status } });
};

const ways: Array<[name: string, get: Get, statuses: string[]]> = [
	['List My Tasks', mine, usual],
	[
		'Task: Get My Tasks',
		async (sandbox, status) => {
			sandbox.addTasks(ben, titled);
			const parameters = { returnAll: true, actAs: actAs(ben), filters: { status } };
			return await perform(sandbox, ['task', 'getMyTasks'], parameters);
		},
		usual,
	],
	[
		"Task: Get Member's Tasks",
		async (sandbox, status) => {
			sandbox.addTasks(ben, titled);
			const parameters = { returnAll: true, memberId: picked(sandbox.member(ben).id), filters: { status } };
			return await perform(sandbox, ['task', 'getMemberTasks'], parameters);
		},
		usual,
	],
	[
		"Task: Get Guest's Tasks",
		async (sandbox, status) => {
			const guest = sandbox.state.addGuest({ email: 'dana@example.com' });
			const owners = { users: [], guests: [guest.email], groups: [] };
			for (const fields of titled) sandbox.state.addTask([], { ...fields, owners });
			const guestCode = picked(String(guest.link).split('/').at(-1) ?? '', 'code');
			return await perform(sandbox, ['task', 'getGuestTasks'], { returnAll: true, guestCode, filters: { status } });
		},
		usual,
	],
	[
		'Task: Get Many',
		async (sandbox, status) => {
			sandbox.addTasks(ben, titled);
			return await perform(sandbox, ['task', 'getAll'], { returnAll: true, filters: { status } });
		},
		few,
	],
	[
		'Process: Get Tasks',
		async (sandbox, status) => {
			const { id } = sandbox.state.addRun({ checklist_id: sandbox.state.addTemplate({ steps: [] }).id });
			for (const fields of titled) sandbox.state.addTask([sandbox.member(ben)], { ...fields, run_id: id });
			const parameters = { returnAll: true, processId: picked(id), filters: { status } };
			return await perform(sandbox, ['process', 'getTasks'], parameters);
		},
		Object.keys(meant).filter((status) => status !== 'completed'),
	],
];

const cases = ways.flatMap(([name, get, statuses]) => statuses.map((status) => ({ name, status, get })));

it.each(cases)('$name gives no others than $status where Tallyfy ignores the status', async ({ get, status }) => {
	const sandbox = tallyfy();
	sandbox.ignoresStatus = true;
	const result = await get(sandbox, status);
	expect(result.error).toBeUndefined();
	expect(jsonOf(result).map(({ title }) => title)).toEqual(meant[status]);
	expect(notesOf(result)).toEqual([note]);
});

it.each(usual)('takes nothing away where Tallyfy does not ignore the status %s', async (status) => {
	const sandbox = tallyfy();
	const given: unknown[] = [];
	const handle = sandbox.handle.bind(sandbox);
	sandbox.handle = async (request) => {
		const answer = await handle(request);
		if (request.url.includes('/me/tasks')) given.push(...JSON.parse(String(answer.body)).data);
		return answer;
	};
	const result = await mine(sandbox, status);
	expect(given.length).toBeGreaterThan(0);
	expect(given.length).toBeLessThan(titled.length);
	expect(notesOf(result)).toEqual([]);
	expect(jsonOf(result).map(({ id }) => ({ id }))).toMatchObject(given.map((task) => ({ id: (task as Task).id })));
});

describe('with a limit', () => {
	/** So many open tasks, and a completed one after each 40th. */
	const mixed = Array.from({ length: 250 }, (_, index) =>
		index % 40 === 39 ? { title: `done ${index}`, ...kinds.done } : { title: `open ${index}`, ...kinds.later },
	);
	const list = async (sandbox: Sandbox, limit: number) => {
		sandbox.addTasks(ben, mixed);
		const filters = { status: 'completed' };
		const result = await listTasks(credentialsOf(sandbox), ben, { returnAll: false, limit, filters });
		return jsonOf(result).map(({ title }) => title);
	};

	it.each([
		[2, 1, ['done 39', 'done 79']],
		[4, 2, ['done 39', 'done 79', 'done 119', 'done 159']],
		[50, 3, ['done 39', 'done 79', 'done 119', 'done 159', 'done 199', 'done 239']],
	])('of %i it reads %i pages of a list that Tallyfy did not filter', async (limit, pages, titles) => {
		const sandbox = tallyfy();
		sandbox.ignoresStatus = true;
		expect(await list(sandbox, limit)).toEqual(titles);
		expect(sandbox.count('listMyTasks')).toBe(pages);
	});

	it('of 4 it reads one page of a list that Tallyfy filtered', async () => {
		const sandbox = tallyfy();
		expect(await list(sandbox, 4)).toHaveLength(4);
		expect(sandbox.count('listMyTasks')).toBe(1);
	});
});

it.each(['due_soon', 'overdue'])('leaves it to the clock of Tallyfy what is %s within minutes', async (status) => {
	const sandbox = tallyfy();
	sandbox.ignoresStatus = true;
	const minutes = [-2, 2].map((minute) => ({ title: String(minute), deadline: inHours(minute / 60) }));
	sandbox.addTasks(ben, minutes);
	const result = await listTasks(credentialsOf(sandbox), ben, { filters: { status } });
	expect(jsonOf(result)).toHaveLength(2);
});

it('believes the key for open issues, where Tallyfy gives it', async () => {
	const sandbox = tallyfy();
	sandbox.ignoresStatus = true;
	const tasks = [
		{ id: 'a'.repeat(32), title: 'stuck', status: 'in-progress', has_issues: true },
		{ id: 'b'.repeat(32), title: 'fine', status: 'in-progress', has_issues: false },
	];
	sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status: 200, body: { data: tasks } });
	const result = await listTasks(credentialsOf(sandbox), ben, { filters: { status: 'hasproblem' } });
	expect(jsonOf(result).map(({ title }) => title)).toEqual(['stuck']);
});

describe('the status that Tallyfy is asked for', () => {
	const asked = (sandbox: Sandbox) =>
		new URL(String(sandbox.requests.at(-1)?.url), 'https://go.tallyfy.com').searchParams.get('status');

	it.each([
		[undefined, 'active'],
		['all', 'all'],
		['completed', 'complete'],
		['active_visible', 'active-visible'],
		['due_soon', 'due-soon'],
		['hasproblem', 'has-problem'],
		['has-improvement', 'has-improvement'],
		['incomplete', 'active'],
		['inprogress', 'in-progress'],
		['not-started', 'not-started'],
		['on-time', 'on-time'],
		['overdue', 'overdue'],
	])('by List My Tasks with %s is %s', async (status, expected) => {
		const sandbox = tallyfy();
		const filters = status === undefined ? {} : { status };
		const { error } = await listTasks(credentialsOf(sandbox), ben, { filters });
		expect(error).toBeUndefined();
		expect(asked(sandbox)).toBe(expected);
	});

	it('is all where the whole list is meant', async () => {
		const sandbox = tallyfy();
		const { id } = sandbox.state.addRun();
		const guest = sandbox.state.addGuest({ email: 'dana@example.com' });
		const code = String(guest.link).split('/').at(-1) ?? '';
		for (const [operation, parameters] of [
			[['process', 'getTasks'], { processId: picked(id) }],
			[['task', 'getMemberTasks'], { memberId: picked(20102) }],
			[['task', 'getGuestTasks'], { guestCode: picked(code, 'code') }],
		] as const) {
			expect((await perform(sandbox, operation, parameters)).error).toBeUndefined();
			expect(asked(sandbox)).toBe('all');
		}
	});

	it('is nothing where the whole list of the organization is meant, for which no document has all', async () => {
		const sandbox = tallyfy();
		await perform(sandbox, ['task', 'getAll']);
		expect(asked(sandbox)).toBeNull();
	});
});

describe('other filters that Tallyfy ignores', () => {
	it('are checked on tasks, and named in one note for all items', async () => {
		const sandbox = tallyfy();
		ignoring(sandbox, 'owners', 'tag', 'deadline_end_range');
		const urgent = { data: [{ id: 'a'.repeat(32), title: 'Urgent' }] };
		const near = { deadline: '2030-01-30T17:00:00.000Z', tags: urgent };
		sandbox.addTasks(ben, [
			{ title: 'meant', ...near },
			{ title: 'far', ...near, deadline: '2030-03-01T17:00:00.000Z' },
			{ title: 'plain', deadline: near.deadline },
		]);
		sandbox.addTasks(ana, [{ title: "Ana's", ...near }]);
		const filters = { memberIds: '20102', tag: 'urgent', deadline_end_range: '2030-01-31' };
		const parameters = { returnAll: true, filters };
		const result = await perform(sandbox, ['task', 'getAll'], parameters, { items: [{}, {}] });
		expect(result.error).toBeUndefined();
		expect(jsonOf(result).map(({ title }) => title)).toEqual(['meant', 'meant']);
		expect(notesOf(result)).toEqual([
			'Tallyfy ignored the filters Deadline To, Members, Tag: it gave records that do not match. They were left out.',
		]);
	});

	it('are checked on processes, and the pages are read until the limit is filled', async () => {
		const sandbox = tallyfy();
		ignoring(sandbox, 'checklist_id');
		const [wanted, other] = [1, 2].map(() => sandbox.state.addTemplate({ steps: [] }).id);
		for (let index = 0; index < 210; index++)
			sandbox.state.addRun({ name: `${index}`, checklist_id: index % 70 === 69 ? wanted : other });
		const parameters = { returnAll: false, limit: 2, filters: { templateId: picked(wanted) } };
		const result = await perform(sandbox, ['process', 'getAll'], parameters);
		expect(jsonOf(result).map(({ name }) => name)).toEqual(['69', '139']);
		expect(sandbox.count('listRuns')).toBe(2);
		expect(notesOf(result)).toEqual([
			'Tallyfy ignored the filter Template: it gave records that do not match. They were left out.',
			'The list may be longer than Limit (2). Switch on Return All for the rest, or set a higher Limit.',
		]);
	});

	it('are checked on activity, whose dates have no zone', async () => {
		const sandbox = tallyfy();
		ignoring(sandbox, 'verb', 'created_after');
		sandbox.state.addActivity({ created_at: '2026-07-01T09:30:00Z' });
		sandbox.state.addActivity({ created_at: '2026-07-21T09:30:00Z', verb: ['created'] });
		sandbox.state.addActivity({ created_at: '2026-07-21T09:30:00Z' });
		const filters = { verb: 'completed', created_after: '2026-07-20' };
		const result = await perform(sandbox, ['activity', 'getAll'], { returnAll: true, filters });
		expect(jsonOf(result)).toMatchObject([{ action: 'completed', created_at: '2026-07-21T09:30:00.000Z' }]);
		expect(notesOf(result)[0]).toMatch(/^Tallyfy ignored the filters /);
	});
});
