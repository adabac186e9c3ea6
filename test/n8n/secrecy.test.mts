// First: n8n's logger takes hold of the console when it is loaded.
import { log } from '../support/log.mts';

import { inspect } from 'node:util';

import type { Sandbox } from '../../sandbox/tallyfy/index.mts';
import { withMovingClock } from '../support/clock.mts';
import type { RunResult } from '../support/engine.mts';
import { ana, ben, inviteMember, listTasks, listTasksOf } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

/** All that a person or a program could find in it, hidden or not. */
const everything = (value: unknown) =>
	inspect(value, { depth: 20, showHidden: true, maxArrayLength: 500, maxStringLength: Infinity });

/** Runs what can go well and what can go wrong, and gives all that anybody could read afterwards. */
async function readable(sandbox: Sandbox): Promise<string> {
	const credentials = credentialsOf(sandbox);
	const results: RunResult[] = [];
	const fault = (operationId: string, status: number, body: unknown = { message: 'No.' }) =>
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
