/** @jest-environment-options {"timezone": "America/New_York"} */
import { perform } from '../support/menu.mts';
import { ben, jsonOf, listTasks } from '../support/nodes.mts';
import { organization } from '../support/tallyfy.mts';
import { trigger } from '../support/trigger.mts';

// Other suites run in whatever zone the machine has; this one is four or five hours behind UTC. The audit feed of the
// sandbox has dates without a zone, as Tallyfy's.

const minute = 60_000;

it('is in New York', () => {
	expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(5 * 60);
});

it('finds an event once, in the list and in the audit feed, and dates it in UTC', async () => {
	const clock = { now: Date.parse('2026-07-21T09:30:00Z') };
	const { sandbox, credentials } = organization({ now: () => clock.now });
	const polled = trigger(credentials, { events: ['task.completed', 'task.comment_added'] });
	expect(await polled.activate()).toEqual([]);
	const [task] = sandbox.addTasks(ben, [{ title: 'Call', deadline: '2027-01-01T00:00:00.000Z' }]);
	clock.now += minute;
	sandbox.as(ben).comment(task.id, 'Nobody answers');
	clock.now += minute;
	sandbox.as(ben).complete(task.id);
	expect(await polled.poll()).toMatchObject([
		{ event: 'task.comment_added', occurred_at: '2026-07-21T09:31:00.000Z' },
		{ event: 'task.completed', occurred_at: '2026-07-21T09:32:00.000Z' },
	]);
	clock.now += minute;
	expect(await polled.poll()).toEqual([]);
});

it('sees by a deadline without a zone what is overdue, and gives it in UTC', async () => {
	const { sandbox, credentials } = organization();
	sandbox.ignoresStatus = true;
	const inHours = (hours: number) => new Date(Date.now() + hours * 60 * minute).toISOString();
	const zoneless = (iso: string) => iso.slice(0, 19).replace('T', ' ');
	const [late, later] = [-2, 2].map(inHours);
	sandbox.addTasks(ben, [{ deadline: zoneless(late) }, { deadline: zoneless(later) }]);
	const found = jsonOf(await listTasks(credentials, ben, { filters: { status: 'overdue' } }));
	expect(found).toMatchObject([{ deadline: `${late.slice(0, 19)}.000Z` }]);
	expect(found).toHaveLength(1);
});

it('gives the dates of the audit feed in UTC, and as they came where Output is Raw', async () => {
	const { sandbox } = organization();
	sandbox.state.addActivity({ created_at: '2026-07-21T09:30:00Z' });
	const dates = async (output: string) =>
		jsonOf(await perform(sandbox, ['activity', 'getAll'], { output })).map(({ created_at }) => created_at);
	expect(await dates('simplified')).toEqual(['2026-07-21T09:30:00.000Z']);
	expect(await dates('raw')).toEqual(['2026-07-21 09:30:00']);
});
