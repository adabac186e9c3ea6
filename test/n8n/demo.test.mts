import { Sandbox } from '../../sandbox/index.mts';
import { n8nEngine } from '../../tools/demo/engine.mts';
import { doMainJob } from '../../tools/demo/mainJob.mts';
import { credentialData, people, populate } from '../../tools/n8n/example.mts';

const [ana, ben, dev] = people.map(({ email }) => email);

let sandbox: Sandbox;
let endpoint: { url: string; tokenUrl: string };

beforeEach(async () => {
	// The progress.
	jest.spyOn(process.stdout, 'write').mockReturnValue(true);
	sandbox = new Sandbox();
	endpoint = await sandbox.listen();
	populate(sandbox);
});

afterEach(async () => {
	jest.restoreAllMocks();
	await sandbox.close();
});

it('shows the main job in the engine alone', async () => {
	const { rows, calls, complaints } = await doMainJob(n8nEngine(credentialData(sandbox, endpoint)), sandbox);
	expect(complaints).toEqual([]);
	expect(rows).toEqual([
		['Credential test', '', 'Connection successful!'],
		['Provision a Member', 'dana.quist@example.com', 'is now a member: standard'],
		['Get a User Token', 'dana.quist@example.com', expect.stringMatching(/^\S{6}… \(redacted\), valid until \d{4}-/)],
		['Invite a Colleague', 'emil.torres@example.com', 'is now a member: light'],
		['List Their Tasks', ana, '12 tasks'],
		['List Their Tasks', ben, '7 tasks'],
		['List Their Tasks', dev, '3 tasks'],
		['Launch Onboarding', ben, 'Onboarding - Harborline Freight, from the template Client onboarding'],
	]);
	expect(calls).toContainEqual(['listMyTasks', '3']);
	expect(sandbox.member('dana.quist@example.com')).toMatchObject({ status: 'active', timezone: 'Europe/Berlin' });
	expect(sandbox.state.runs.all()).toMatchObject([{ started_by: sandbox.member(ben).id }]);
});

it('says what is not as it should be', async () => {
	sandbox.addTasks(ana, 1);
	sandbox.fault({ operationId: 'launchRun', kind: 'status', status: 422, body: { message: 'Not today' } });
	sandbox.deviations.push('a call that nobody knows');
	const { complaints } = await doMainJob(n8nEngine(credentialData(sandbox, endpoint)), sandbox);
	expect(complaints).toEqual([
		expect.stringMatching(/^The execution ended with: Launch Onboarding: Not today/),
		`${ana} has 12 tasks, but not here`,
		'Not as the API is documented: a call that nobody knows',
	]);
});

it('says that the credential does not work', async () => {
	const wrong = { ...credentialData(sandbox, endpoint), clientSecret: 'guessed' };
	const { complaints } = await doMainJob(n8nEngine(wrong), sandbox);
	expect(complaints[0]).toMatch(/^The credential's test said: Tallyfy does not accept this client ID/);
});
