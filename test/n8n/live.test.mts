import { Sandbox } from '../../sandbox/index.mts';
import { readAccount } from '../live/account.mts';
import { environmentOf } from '../support/account.mts';
import { ana } from '../support/nodes.mts';

// The live tests themselves, on the sandbox.
let sandbox: Sandbox;
let environment: Record<string, string>;

beforeAll(async () => {
	sandbox = new Sandbox();
	environment = environmentOf(sandbox, await sandbox.listen(), ana);
	sandbox.addTasks(ana, 7);
	sandbox.as(ana).complete(sandbox.addTasks(ana, 1)[0].id);
	for (let n = 0; n < 7; n++) sandbox.as(ana).launch({ name: `Onboarding ${n}` });
});

afterAll(async () => await sandbox.close());

readAccount(() => environment);

it('was all reads and tokens, as the contract has them', () => {
	const others = sandbox.requests.filter(
		({ method, operationId }) => method !== 'GET' && !/Token$/.test(`${operationId}`),
	);
	expect(others).toEqual([]);
	expect(sandbox.count('listMyTasks', 200)).toBe(1);
	expect(sandbox.deviations).toEqual([]);
});
