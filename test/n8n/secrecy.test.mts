/** @jest-environment node */
// First: n8n's logger takes hold of the console when it is loaded.
import { log } from '../support/log.mts';

import { inspect } from 'node:util';

import type { CallName, Sandbox } from '../../sandbox/index.mts';
import { withMovingClock } from '../support/clock.mts';
import type { RunResult } from '../../tools/engine/engine.mts';
import { ana, ben, inviteMember, listTasks, listTasksOf, watchedListMyTasks } from '../support/nodes.mts';
import { credentialsOf, loseAll, tallyfy } from '../support/tallyfy.mts';

/** All that a person or a program could find in it, hidden or not. */
const everything = (value: unknown) =>
	inspect(value, { depth: 20, showHidden: true, maxArrayLength: 500, maxStringLength: Infinity });

/** Runs what can go well and what can go wrong, and gives all that anybody could read afterwards. */
async function readable(sandbox: Sandbox): Promise<string> {
	const credentials = credentialsOf(sandbox);
	const results: RunResult[] = [];
	const fault = (operationId: CallName, status: number, body: unknown = { message: 'No.' }) =>
		sandbox.fault({ operationId, kind: 'status', status, body, times: 5 });
	sandbox.addTasks(ben, 2);
	results.push(await listTasks(credentials, ben), await inviteMember(credentials));
	for (const status of [302, 400, 401, 403, 404, 409, 422, 429, 500, 503]) {
		fault('listMyTasks', status);
		fault('inviteMember', status);
		results.push(await listTasks(credentials, ben), await inviteMember(credentials));
		sandbox.clearFaults();
	}
	sandbox.fault({ operationId: 'listMyTasks', kind: 'cut', at: 'request', times: 5 });
	results.push(await listTasksOf(credentials, [ben, ben], { onError: 'continueRegularOutput' }));
	sandbox.clearFaults();
	sandbox.fault({ operationId: 'issueUserToken', kind: 'cut', at: 'answer', times: 9 });
	results.push(
		await listTasks(credentials, ana),
		await listTasks(credentialsOf(sandbox, { clientSecret: 'a wrong secret' }), ben),
	);
	sandbox.clearFaults();
	for (const status of [401, 500]) {
		fault('issueToken', status);
		results.push(await listTasks(credentialsOf(sandbox, { scope: String(status) }), 'chloe.martin@example.com'));
		sandbox.clearFaults();
	}
	expect(results.filter(({ error }) => error).length).toBeGreaterThan(20);
	return [log(), ...results.map(({ run }) => JSON.stringify(run)), ...results.map(everything)].join('\n');
}

it('no token and no secret is in an output, in an error, or in the log', async () => {
	const sandbox = tallyfy();
	const text = await withMovingClock(async () => await readable(sandbox));
	expect(text).toContain('Tallyfy does not accept this client ID');
	expect(log()).toContain('Running node "Node" started');
	expect(sandbox.issuedTokens.length).toBeGreaterThan(3);
	const secrets = [
		...sandbox.issuedTokens,
		sandbox.clientSecret,
		encodeURIComponent(sandbox.clientSecret),
		'a wrong secret',
	];
	expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
}, 60_000);

it('a line of the log tells of each request, and of no value in it', async () => {
	const sandbox = tallyfy();
	const [task] = sandbox.addTasks(ben, 1);
	const before = log().length;
	await listTasks(credentialsOf(sandbox), ben, { returnAll: true });
	const lines = log()
		.slice(before)
		.split('\n')
		.filter((line) => line.includes('Tallyfy: '));
	expect(lines).toEqual([
		expect.stringMatching(/Tallyfy: issueUserToken, POST, status 20\d, \d+ ms, waited \d+ ms/),
		expect.stringMatching(/Tallyfy: listMyTasks, GET, status 200, \d+ ms, waited \d+ ms/),
	]);
	const values = [...sandbox.issuedTokens, ben, encodeURIComponent(ben), task.id, sandbox.organizationId, 'per_page'];
	expect(values.filter((value) => lines.join().includes(value))).toEqual([]);
});

it('no token is in what is left of a request that broke in an unknown way', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	await listTasks(credentials, ben);
	loseAll('UNHEARD_OF');
	const { node, thrown } = watchedListMyTasks();
	let text = '';
	for (const member of [ben, ana]) {
		const { run, error } = await withMovingClock(async () => await listTasks(credentials, member, {}, { node }));
		expect(error?.message).toContain('UNHEARD_OF');
		text += JSON.stringify(run) + everything(await thrown());
	}
	expect(sandbox.issuedTokens.filter((token) => text.includes(token))).toEqual([]);
});

it.each([401, 404, 500])('no cause is on the error of a node that stops at HTTP %i', async (status) => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status, body: { message: 'No.' }, times: 2 });
	const { node, thrown } = watchedListMyTasks();
	await withMovingClock(async () => await listTasks(credentials, ben, {}, { node }));
	const error = await thrown();
	expect(error.message).toBe('No.');
	expect(error.cause).toBeUndefined();
});

it('nothing of one workflow is in the data of another that waited for the same token', async () => {
	const sandbox = tallyfy();
	const [one, other] = await Promise.all(
		['the words of one', 'the words of another'].map(
			async (q) => await listTasks(credentialsOf(sandbox, { clientSecret: 'wrong' }), ben, { filters: { q } }),
		),
	);
	expect(sandbox.count('issueToken')).toBe(1);
	expect(one.error).not.toBe(other.error);
	expect(JSON.stringify(other.run.data)).not.toContain('the words of one');
	expect(JSON.stringify(one.run.data)).not.toContain('the words of another');
});
