import { ben, inviteMember, listTasksOf, watchedListMyTasks } from '../support/nodes.mts';
import { withMovingClock } from '../support/clock.mts';
import { credentialsOf, people, tallyfy } from '../support/tallyfy.mts';

const turn = async () => await new Promise((resolve) => setImmediate(resolve));

/** Cancels once `when` holds. */
const cancelWhen = (when: () => boolean) => (cancel: () => void) =>
	void (async () => {
		while (!when()) await turn();
		cancel();
	})();

it('stops the requests under way, and sends no more', async () => {
	const sandbox = tallyfy();
	const members = people(sandbox, 40);
	sandbox.fault({ operationId: 'listMyTasks', kind: 'delay', ms: 200, times: 40 });
	const { run } = await listTasksOf(credentialsOf(sandbox), members, {
		onError: 'continueRegularOutput',
		started: cancelWhen(() => sandbox.count('issueUserToken') === 8),
	});
	expect(run.status).toBe('canceled');
	await turn();
	expect(sandbox.count('issueUserToken')).toBeLessThan(30);
});

it('stops waiting for Retry-After', async () => {
	await withMovingClock(async () => {
		const sandbox = tallyfy();
		sandbox.fault({
			operationId: 'inviteMember',
			kind: 'status',
			status: 429,
			headers: { 'Retry-After': '50' },
			body: {},
		});
		const startedAt = Date.now();
		const { run } = await inviteMember(
			credentialsOf(sandbox),
			{},
			{
				started: cancelWhen(() => sandbox.count('inviteMember') === 1),
			},
		);
		expect(run.status).toBe('canceled');
		expect(Date.now() - startedAt).toBeLessThan(2000);
		expect(sandbox.count('inviteMember')).toBe(1);
	});
});

it('does not take the exchange away from another execution that waits for it', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 1);
	const credentials = credentialsOf(sandbox);
	sandbox.fault({ operationId: 'issueUserToken', kind: 'delay', ms: 100 });
	const asks = () => sandbox.count('issueToken') === 1;
	const [cancelled, other] = await Promise.all([
		listTasksOf(credentials, [ben], { started: cancelWhen(asks) }),
		listTasksOf(credentials, [ben]),
	]);
	expect(cancelled.run.status).toBe('canceled');
	expect(other.items).toHaveLength(1);
});

it('gives no items for what was cancelled, although the node continues on error', async () => {
	const sandbox = tallyfy();
	sandbox.fault({ operationId: 'issueUserToken', kind: 'delay', ms: 100 });
	const { node, thrown } = watchedListMyTasks();
	const { run } = await listTasksOf(credentialsOf(sandbox), [ben, ben], {
		node,
		onError: 'continueRegularOutput',
		started: cancelWhen(() => sandbox.count('issueToken') === 1),
	});
	expect(run.status).toBe('canceled');
	expect((await thrown()).message).toBe('The execution was canceled');
});
