import { once } from 'node:events';
import { join } from 'node:path';
import { credentialData, credentialType, example, people, populate } from '../n8n/example.mts';
import { ensureN8n, installPackage, packPackage } from '../n8n/install.mts';
import { root } from '../root.mts';
import { login, N8n } from '../n8n/n8n.mts';
import { step } from '../n8n/progress.mts';
import { Sandbox } from '../../sandbox/index.mts';
import { whatToEnter } from '../../sandbox/whatToEnter.mts';
import { doMainJob, print, type Report } from './mainJob.mts';
import { wholeN8n } from './wholeN8n.mts';

// n8n's engine reads the environment of this process. What sets up the user's own n8n is not for it, the folder first of
// all, and no proxy leads to the sandbox.
for (const name of Object.keys(process.env)) if (name.startsWith('N8N_')) delete process.env[name];
const { no_proxy, NO_PROXY } = process.env;
Object.assign(process.env, {
	N8N_USER_FOLDER: join(root, '.n8n', 'engine'),
	// What goes wrong is said below the table.
	N8N_LOG_LEVEL: 'silent',
	no_proxy: [no_proxy || NO_PROXY, '127.0.0.1'].filter(Boolean).join(),
});

const reports = [await inEngine()];
if (!process.argv.includes('--once')) {
	console.log(`
That was n8n's own engine, in this process, with stand-ins for the few nodes of n8n's that the workflows use.
Now the same in a whole n8n, with its editor.
`);
	reports.push(await inWholeN8n());
}
process.exit(reports.every(({ complaints }) => complaints.length === 0) ? 0 : 1);

/** A Tallyfy of its own, with the people and the template that the examples name. */
async function openSandbox() {
	const sandbox = new Sandbox();
	const endpoint = await sandbox.listen();
	populate(sandbox);
	return { sandbox, endpoint };
}

async function inEngine(): Promise<Report> {
	const { sandbox, endpoint } = await openSandbox();
	const { n8nEngine } = await step("Loading n8n's engine", async () => await import('./engine.mts'));
	const report = await doMainJob(n8nEngine(credentialData(sandbox, endpoint)), sandbox);
	print(report);
	await sandbox.close();
	return report;
}

/** The editor then stays open until somebody ends it. */
async function inWholeN8n(): Promise<Report> {
	const { sandbox, endpoint } = await openSandbox();
	const userFolder = join(root, '.n8n', 'demo');
	const program = await ensureN8n();
	await installPackage(userFolder, await packPackage());
	const n8n = await step('Starting n8n', () => N8n.start(program, { userFolder, port: 5678 }));
	const given = { ...credentialData(sandbox, endpoint), defaultMember: people[0].email };
	const credential = await n8n.saveCredential('Tallyfy sandbox', credentialType, given);
	const report = await doMainJob(wholeN8n(n8n, credential), sandbox);
	print(report);

	const addressOf = async (name: string) => `${n8n.url}/workflow/${await n8n.saveWorkflow(example(name), credential)}`;
	console.log(`
The editor is at ${await addressOf('first-workflow')}
The launch of a process is at ${await addressOf('launch-process')}
Sign in with ${login.email} and ${login.password}. Ctrl+C ends it.

For workflows of your own, the credential "Tallyfy sandbox" is there already. It was made with:
${whatToEnter(sandbox, endpoint)}
An approval by Ben is at ${await addressOf('approval')}
Execute it: Ben has a task now, and the workflow waits. To answer as Ben, add a Tallyfy node to another workflow:
  Task: Complete; Act As ben.okafor@example.com; Task "Please approve: …", from the list; Decision: Approve`);
	await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
	await n8n.stop();
	await sandbox.close();
	return report;
}
