import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Sandbox } from '../../sandbox/tallyfy/index.mts';
import type { Answer, Opened, Question, Work } from './questions.mts';
import { weigh } from './weight.mts';

/** This process is the server, so that it shares no thread with those who are measured in the other. */
let sandbox = new Sandbox();

async function open({ members, tasks, delay }: Work): Promise<Opened> {
	sandbox = new Sandbox();
	const emails = Array.from({ length: members }, (_, index) => `person.${index}@example.com`);
	for (const email of emails) {
		sandbox.addMember({ email });
		sandbox.addTasks(email, tasks);
	}
	const { url, tokenUrl, certificate = '' } = await sandbox.listen({ tls: true, delay });
	const { organizationId, clientId, clientSecret } = sandbox;
	return { url, tokenUrl, certificate, organizationId, clientId, clientSecret, members: emails };
}

async function answer(question: Question): Promise<Answer> {
	if ('open' in question) return await open(question.open);
	await sandbox.close();
	return { requests: sandbox.requests.length, deviations: sandbox.deviations };
}

async function main(): Promise<void> {
	weigh();
	// Node reads the certificates to trust before it starts.
	const { certificate } = await open({ members: 0, tasks: 0, delay: 0 });
	await sandbox.close();
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const file = join(folder, 'certificate.pem');
	writeFileSync(file, certificate);
	const env = { ...process.env, NODE_EXTRA_CA_CERTS: file, N8N_LOG_LEVEL: 'silent' };
	const measuring = fork(fileURLToPath(new URL('./measure.mts', import.meta.url)), { env });
	measuring.on('message', (question: Question) => void answer(question).then((told) => measuring.send(told)));
	const [code] = (await once(measuring, 'exit')) as [number];
	rmSync(folder, { recursive: true });
	process.exitCode = code;
}

void main();
