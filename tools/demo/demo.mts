import { once } from 'node:events';
import { join } from 'node:path';
import { credentialData, credentialType, example, people, populate } from '../n8n/example.mts';
import { ensureN8n, installPackage, packPackage, root } from '../n8n/install.mts';
import { login, N8n, output, type Execution } from '../n8n/n8n.mts';
import { printTable, step } from '../n8n/progress.mts';
import { Sandbox } from '../../sandbox/index.mts';
import { whatToEnter } from '../../sandbox/whatToEnter.mts';

const sandbox = new Sandbox();
const endpoint = await sandbox.listen();
populate(sandbox);

const userFolder = join(root, '.n8n', 'demo');
const program = await ensureN8n();
await installPackage(userFolder, await packPackage());
const n8n = await step('Starting n8n', () => N8n.start(program, { userFolder, port: 5678 }));

const credential = await n8n.saveCredential('Tallyfy sandbox', credentialType, credentialData(sandbox, endpoint));
const test = await n8n.testCredential(credential);
const workflow = await n8n.saveWorkflow(example('first-workflow'), credential);
const execution = await step('Running the first workflow', () => n8n.run(workflow));
const launch = await n8n.saveWorkflow(example('launch-process'), credential);
const launched = await step('Launching a process', () => n8n.run(launch));
// To be tried in the editor: it waits for somebody.
const approval = await n8n.saveWorkflow(example('approval'), credential);

console.log();
printTable(
	['Node', 'Member', 'What came out'],
	[
		['Credential test', '', test.message],
		...invited('Provision a Member'),
		...output(execution, 'Get a User Token').map((item) => [
			'Get a User Token',
			`${item.email}`,
			`${`${item.access_token}`.slice(0, 6)}… (redacted), valid until ${item.expires_at}`,
		]),
		...invited('Invite a Colleague'),
		...people.map(({ email }) => ['List Their Tasks', email, `${tasksOf(execution, email).length} tasks`]),
		...output(launched, 'Launch Onboarding').map(({ name, template }) => [
			'Launch Onboarding',
			'ben.okafor@example.com',
			`${name}, from the template ${template}`,
		]),
	],
);

console.log();
const counts = new Map<string, number>();
for (const { operationId = 'unknown' } of sandbox.requests) {
	counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
}
printTable(
	['Request to Tallyfy', 'Times'],
	[...counts].map(([name, times]) => [name, `${times}`]),
);

const complaints = [
	test.status === 'OK' || `The credential's test said: ${test.message}`,
	...[execution, launched].map((own) => own.status === 'success' || `The execution ended with: ${whatWentWrong(own)}`),
	...people.map(
		({ email, tasks }) => tasksOf(execution, email).length === tasks || `${email} has ${tasks} tasks, but not here`,
	),
	...sandbox.deviations.map((deviation) => `Not as the API is documented: ${deviation}`),
].filter((complaint) => complaint !== true);
for (const complaint of complaints) console.error(`\n${complaint}`);

if (!process.argv.includes('--once')) {
	console.log(`\nThe editor is at ${n8n.url}/workflow/${workflow}`);
	console.log(`The launch of a process is at ${n8n.url}/workflow/${launch}`);
	console.log(`Sign in with ${login.email} and ${login.password}. Ctrl+C ends it.`);
	console.log(`
For workflows of your own, the credential "Tallyfy sandbox" is there already. It was made with:
${whatToEnter(sandbox, endpoint)}
An approval by Ben is at ${n8n.url}/workflow/${approval}
Execute it: Ben has a task now, and the workflow waits. To answer as Ben, add a Tallyfy node to another workflow:
  Task: Complete; Act As ben.okafor@example.com; Task "Please approve: …", from the list; Decision: Approve`);
	await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
}
await n8n.stop();
await sandbox.close();
process.exit(complaints.length === 0 ? 0 : 1);

function invited(node: string) {
	return output(execution, node).map(({ email, role, already_member: already }) => [
		node,
		`${email}`,
		already ? 'is a member already' : `is now a member: ${role}`,
	]);
}

/** Each task is paired with the item that named its member. */
function tasksOf({ data }: Execution, email: string) {
	const members = output(execution, 'One Item Each').map((item) => item.email);
	const items = data.resultData.runData['List Their Tasks']?.[0].data?.main[0] ?? [];
	return items.filter(
		({ pairedItem }) =>
			typeof pairedItem === 'object' && !Array.isArray(pairedItem) && members[pairedItem.item] === email,
	);
}

function whatWentWrong({ status, data }: Execution) {
	const { error, lastNodeExecuted } = data.resultData;
	return error ? `${lastNodeExecuted}: ${error.message} ${error.description ?? ''}` : status;
}
