import type { Sandbox } from '../../sandbox/index.mts';
import type { Task } from '../../sandbox/records.mts';
import { perform, picked } from '../support/menu.mts';
import { actAs, ben, jsonOf, listTasks } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

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
	overdue: ['late', 'lateToo'],
};

const usual = ['active', 'completed', 'due_soon', 'hasproblem', 'inprogress', 'incomplete', 'overdue'];

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
		usual,
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
