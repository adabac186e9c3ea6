import { parseArgs } from 'node:util';

import { printTable } from '../n8n/progress.mts';
import { Account } from './account.mts';
import { examine } from './examine.mts';
import { prompt } from './prompt.mts';
import { missing, settings, type Environment } from './settings.mts';

/** The environment, and what it lacks from the terminal. */
async function answered(environment: Environment): Promise<Environment> {
	const lacking = missing(environment);
	if (lacking.length && !process.stdin.isTTY)
		throw new Error(`Nobody is here to ask. Set ${lacking.map(({ variable }) => variable).join(', ')}.`);
	const typed: Environment = {};
	for (const { variable, label, secret } of lacking) typed[variable] = await prompt(label, { secret });
	return { ...environment, ...typed };
}

async function start(): Promise<void> {
	const { values } = parseArgs({ options: { pace: { type: 'string', default: '1' } } });
	const pace = Number(values.pace);
	if (!(pace >= 0)) throw new Error('--pace is the number of seconds between two requests.');
	const account = new Account(settings(await answered(process.env)), pace);
	console.log('Asking Tallyfy: about ten requests, reads and one token exchange …\n');
	const findings = await examine(account);
	printTable(
		['Fact', 'Documents', 'This account'],
		findings.map(({ name, documents, answer }) => [name, documents, answer]),
	);
	console.log(`\n${account.requests} requests were sent. No token and no secret is above.`);
	if (findings.some(({ isKnown }) => !isKnown)) process.exitCode = 1;
}

start().catch((thrown: Error) => {
	console.error(thrown.message);
	process.exitCode = 1;
});
