import type { INodeCredentialTestResult } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox/index.mts';
import { people } from '../n8n/example.mts';
import { output, type Outcome } from '../n8n/n8n.mts';
import { printTable, step } from '../n8n/progress.mts';

/** Where the main job can be done. */
export interface Host {
	testCredential(): Promise<Pick<INodeCredentialTestResult, 'status' | 'message'>>;
	/** Runs one of the examples to its end. */
	run(name: string): Promise<Outcome>;
}

/** What the main job gave. */
export interface Report {
	/** Node, member, and what came out. */
	rows: string[][];
	/** The calls to Tallyfy by their names in the contract, and how often each was made. */
	calls: string[][];
	/** What is not as it should be. */
	complaints: string[];
}

/** Does on this host what the package is for: provision, token, invite, the tasks of three members, launch. */
export async function doMainJob(host: Host, sandbox: Sandbox): Promise<Report> {
	const test = await host.testCredential();
	const first = await step('Running the first workflow', async () => await host.run('first-workflow'));
	const launched = await step('Launching a process', async () => await host.run('launch-process'));

	const rows = [
		['Credential test', '', test.message],
		...invited(first, 'Provision a Member'),
		...output(first, 'Get a User Token').map((item) => [
			'Get a User Token',
			`${item.email}`,
			`${`${item.access_token}`.slice(0, 6)}… (redacted), valid until ${item.expires_at}`,
		]),
		...invited(first, 'Invite a Colleague'),
		...people.map(({ email }) => ['List Their Tasks', email, `${tasksOf(first, email).length} tasks`]),
		...output(launched, 'Launch Onboarding').map(({ name, template }) => [
			'Launch Onboarding',
			'ben.okafor@example.com',
			`${name}, from the template ${template}`,
		]),
	];

	const counts = new Map<string, number>();
	for (const { operationId = 'unknown' } of sandbox.requests) {
		counts.set(operationId, (counts.get(operationId) ?? 0) + 1);
	}

	const complaints = [
		test.status === 'OK' || `The credential's test said: ${test.message}`,
		...[first, launched].map((own) => own.status === 'success' || `The execution ended with: ${whatWentWrong(own)}`),
		...people.map(
			({ email, tasks }) => tasksOf(first, email).length === tasks || `${email} has ${tasks} tasks, but not here`,
		),
		...sandbox.deviations.map((deviation) => `Not as the API is documented: ${deviation}`),
	].filter((complaint) => complaint !== true);

	return { rows, calls: [...counts].map(([name, times]) => [name, `${times}`]), complaints };
}

export function print({ rows, calls, complaints }: Report): void {
	console.log();
	printTable(['Node', 'Member', 'What came out'], rows);
	console.log();
	printTable(['Request to Tallyfy', 'Times'], calls);
	for (const complaint of complaints) console.error(`\n${complaint}`);
}

function invited(execution: Outcome, node: string) {
	return output(execution, node).map(({ email, role, changed }) => [
		node,
		`${email}`,
		changed ? `is now a member: ${role}` : 'is a member already',
	]);
}

/** Each task is paired with the item that named its member. */
function tasksOf(execution: Outcome, email: string) {
	const members = output(execution, 'One Item Each').map((item) => item.email);
	const items = execution.data.resultData.runData['List Their Tasks']?.[0].data?.main[0] ?? [];
	return items.filter(
		({ pairedItem }) =>
			typeof pairedItem === 'object' && !Array.isArray(pairedItem) && members[pairedItem.item] === email,
	);
}

function whatWentWrong({ status, data }: Outcome) {
	const { error, lastNodeExecuted } = data.resultData;
	return error ? `${lastNodeExecuted}: ${error.message} ${error.description ?? ''}` : status;
}
