import type { INodeParameters, INodeType } from 'n8n-workflow';

import { TallyfyOAuthClientCredentialsApi } from '../../credentials/TallyfyOAuthClientCredentialsApi.credentials.ts';
import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { Credentials, runNode } from '../../tools/engine/engine.mts';
import { actAs, nodes } from '../support/nodes.mts';
import { testerOf } from '../../tools/engine/tester.mts';
import { trigger } from '../support/trigger.mts';
import { settings, type Environment } from './settings.mts';

const limit = 5;

/** What a test looks at: no token and no record is in it, so a test that does not pass prints none. */
interface Outcome {
	/** What stopped the node. */
	said?: string;
	items: number;
	/** Items without the keys that every one has. */
	lacking: number;
}

/** Declares the tests that read an account and change nothing in it: tokens, lists and samples of events. */
export function readAccount(environmentOf: () => Environment): void {
	let credentials: Credentials;
	let member: string;

	beforeAll(() => {
		const account = settings(environmentOf());
		credentials = new Credentials(account.credential);
		member = account.member;
	});

	async function run(node: INodeType, parameters: INodeParameters, keys: string[]): Promise<Outcome> {
		const { items, error } = await runNode({ node, credentials, parameters });
		return {
			said: error && `${error.message}. ${error.description ?? ''}`,
			items: items.length,
			lacking: items.filter(({ json, pairedItem }) => !pairedItem || keys.some((key) => !json[key])).length,
		};
	}

	function expectList({ items, ...rest }: Outcome): void {
		expect(rest).toEqual({ said: undefined, lacking: 0 });
		expect(items).toBeLessThanOrEqual(limit);
	}

	it('the credential passes its test', async () => {
		expect(
			(await runNode({ node: testerOf(new TallyfyOAuthClientCredentialsApi()), credentials })).error?.message,
		).toBe(undefined);
	});

	it('Get User Token gives a token of the member', async () => {
		const keys = ['email', 'access_token', 'token_type', 'expires_in', 'expires_at', 'organization_id'];
		const outcome = await run(nodes.getUserToken, { email: member }, keys);
		expect(outcome).toEqual({ said: undefined, items: 1, lacking: 0 });
	});

	it('List My Tasks gives tasks of the member', async () => {
		expectList(await run(nodes.listMyTasks, { actAs: actAs(member), limit }, ['id', 'title', 'status']));
	});

	it.each([
		['task', ['id', 'title', 'status']],
		['process', ['id', 'name', 'status']],
		['template', ['id', 'title']],
		['member', ['id', 'email']],
		['group', ['id', 'name']],
		['tag', ['id', 'title']],
	])('Get Many of %s gives no more than asked for', async (resource, keys) => {
		const parameters = { resource, operation: 'getAll', actAs: actAs(member), limit };
		expectList(await run(new Tallyfy(), parameters, keys));
	});

	it.each(['process.launched', 'task.completed'])('Tallyfy Trigger shows a sample of %s', async (event) => {
		const polled = trigger(credentials, { events: [event], actAs: actAs(member), assignedTo: 'anybody' });
		const sample = await polled.sample().then(
			(items) => [...new Set(items.map((item) => item.event))],
			({ message }: Error) => message,
		);
		expect([[event], 'No such event has happened in Tallyfy yet']).toContainEqual(sample);
	});
}
