import type { Sandbox } from '../../sandbox/index.mts';
import { perform, picked } from '../support/menu.mts';
import { withMovingClock } from '../support/clock.mts';
import { ana, inviteMember, jsonOf } from '../support/nodes.mts';
import { credentialsOf, organization, tallyfy } from '../support/tallyfy.mts';

/**
 * From now on a change is answered some turns of the event loop later, the first one last. Gives how many were under way
 * together, and the address of each as it began and ended.
 */
function slowChanges(sandbox: Sandbox) {
	const seen = { most: 0, order: [] as string[] };
	const handle = sandbox.handle.bind(sandbox);
	let underWay = 0;
	let turns = 200;
	sandbox.handle = async (request) => {
		if (request.method === 'GET' || request.url.includes('token')) return await handle(request);
		seen.most = Math.max(seen.most, ++underWay);
		seen.order.push(`begins ${request.url}`);
		turns -= 5;
		for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
		const answer = await handle(request);
		seen.order.push(`ends ${request.url}`);
		underWay--;
		return answer;
	};
	return seen;
}

const options = (itemsAtOnce: number) => ({ options: { itemsAtOnce } });
const titles = (count: number) => Array.from({ length: count }, (_, index) => ({ title: `Gift ${index}` }));
const newTitle = { taskId: picked('={{ $json.id }}'), updateFields: { title: '={{ $json.title }}' } };
const newTask = { title: '={{ $json.title }}', deadline: '2030-02-01T17:00:00Z', memberIds: '20102' };

it.each([
	[{}, 1],
	[options(4), 4],
	[options(16), 12],
])('creates as many tasks at once as %j says, and gives them in the order of the input', async (parameters, most) => {
	const { sandbox } = organization();
	const seen = slowChanges(sandbox);
	const items = titles(12);
	const result = await perform(sandbox, ['task', 'create'], { ...newTask, ...parameters }, { items });
	expect(result.error).toBeUndefined();
	// The gate lets 8 requests go at first.
	expect(seen.most).toBe(Math.min(most, 8));
	expect(jsonOf(result).map(({ title }) => title)).toEqual(items.map(({ title }) => title));
	expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
	expect(sandbox.count('createTask')).toBe(12);
});

it('changes different things at once, and the same thing in the order of the input', async () => {
	const sandbox = tallyfy();
	const [one, other] = ['Call', 'Visit'].map((title) => sandbox.state.addTask([sandbox.member(ana)], { title }));
	const items = [one, other, one, other, one].map(({ id }, index) => ({ id, title: `Change ${index}` }));
	const seen = slowChanges(sandbox);
	const result = await perform(sandbox, ['task', 'update'], { ...newTitle, ...options(16) }, { items });
	expect(result.error).toBeUndefined();
	expect(jsonOf(result).map(({ title }) => title)).toEqual(items.map(({ title }) => title));
	expect(seen.most).toBe(2);
	for (const { id } of [one, other]) {
		const own = seen.order.filter((line) => line.endsWith(id)).map((line) => line.split(' ')[0]);
		expect(own).toEqual(own.map((_, index) => (index % 2 ? 'ends' : 'begins')));
	}
	expect([one.title, other.title]).toEqual(['Change 4', 'Change 3']);
});

it('changes a member in the order of the input who goes by number and by email', async () => {
	const sandbox = tallyfy();
	const seen = slowChanges(sandbox);
	const items = ['20101', 'Ana.Petrova@example.com', '20101'].map((id, index) => ({ id, title: `Title ${index}` }));
	const parameters = { memberId: picked('={{ $json.id }}'), updateFields: { jobTitle: '={{ $json.title }}' } };
	const result = await perform(sandbox, ['member', 'update'], { ...parameters, ...options(16) }, { items });
	expect(jsonOf(result).map(({ job_title }) => job_title)).toEqual(items.map(({ title }) => title));
	expect(seen.most).toBe(1);
});

it('invites once whom two items name in different letters', async () => {
	const sandbox = tallyfy();
	slowChanges(sandbox);
	const items = ['dora@example.com', 'Dora@example.com', 'emil@example.com'].map((email) => ({ email }));
	const parameters = { email: '={{ $json.email }}', ifExists: 'skip', ...options(3) };
	const result = await inviteMember(credentialsOf(sandbox), parameters, { items });
	expect(jsonOf(result).map(({ changed }) => changed)).toEqual([true, false, true]);
	expect(sandbox.count('inviteMember')).toBe(2);
});

describe('where an item does not work out', () => {
	const refuse = (sandbox: Sandbox, ...indexes: number[]) => {
		const handle = sandbox.handle.bind(sandbox);
		const body = JSON.stringify({ message: 'No.' });
		sandbox.handle = async (request) => {
			const isHit = indexes.some((index) => request.body?.toString().includes(`"Gift ${index}"`));
			return isHit ? { status: 403, body: Buffer.from(body), headers: {} } : await handle(request);
		};
	};

	it.each([
		[[1], 1, /^2 of 8 items are done: the first, and those with the Item Index 2\. /],
		[[0], 0, /^2 of 8 items are done: those with the Item Index 1, 2\. /],
		[[1, 2], 1, /^1 of 8 items is done\. Item Index 2 failed as well: No\. /],
		[[0, 1, 2], 0, /^Item Index 1 failed as well: No\. Item Index 2 failed as well: No\. /],
	])('ends what is under way, begins no more, and says what is done: %j', async (indexes, itemIndex, says) => {
		const { sandbox } = organization();
		slowChanges(sandbox);
		refuse(sandbox, ...indexes);
		const items = titles(8);
		const { error } = await perform(sandbox, ['task', 'create'], { ...newTask, ...options(3) }, { items });
		expect(error?.message).toBe('No.');
		expect(error?.context).toMatchObject({ itemIndex });
		expect(error?.description).toMatch(says);
		expect(sandbox.count('createTask')).toBe(3 - indexes.length);
	});

	it('begins no more of the same thing either', async () => {
		const sandbox = tallyfy();
		slowChanges(sandbox);
		refuse(sandbox, 1);
		const [one, other] = [ana, ana].map((member) => sandbox.state.addTask([sandbox.member(member)]));
		const items = [one, other, one].map(({ id }, index) => ({ id, title: `Gift ${index}` }));
		const { error } = await perform(sandbox, ['task', 'update'], { ...newTitle, ...options(16) }, { items });
		expect(error?.description).toMatch(/^1 of 3 items is done\. /);
		expect(one.title).toBe('Gift 0');
	});

	it('goes on where it is to, and passes on each at its place', async () => {
		const { sandbox } = organization();
		slowChanges(sandbox);
		refuse(sandbox, 1, 6);
		const items = titles(8);
		const given = { ...newTask, ...options(3) };
		const result = await perform(sandbox, ['task', 'create'], given, { items, onError: 'continueRegularOutput' });
		expect(jsonOf(result).map(({ title, error }) => title ?? error)).toEqual(
			items.map(({ title }, index) => ([1, 6].includes(index) ? 'No.' : title)),
		);
	});
});

it('loses nothing and does nothing twice under a limit', async () => {
	await withMovingClock(async () => {
		const { sandbox } = organization({ limits: [{ per: 'organization', methods: ['POST'], limit: 10, window: 5000 }] });
		const items = titles(40);
		const result = await perform(sandbox, ['task', 'create'], { ...newTask, ...options(16) }, { items });
		expect(jsonOf(result).map(({ title }) => title)).toEqual(items.map(({ title }) => title));
		expect(sandbox.count('createTask', 429)).toBeGreaterThan(0);
		expect(sandbox.state.tasks.size).toBe(40);
	});
});

it.each([
	[0, 'Items at Once must be at least 1'],
	[17, 'Items at Once must be at most 16'],
])('refuses %j', async (itemsAtOnce, message) => {
	const { error } = await perform(tallyfy(), ['task', 'create'], {
		...newTask,
		title: 'Gift',
		...options(itemsAtOnce),
	});
	expect(error?.message).toBe(message);
});
