import { parseArgs } from 'node:util';

import { type RecordedRequest, Sandbox } from './index.mts';
import { whatToEnter } from './whatToEnter.mts';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: process.env.SANDBOX_PORT ?? '4455' },
		delay: { type: 'string', default: '0' },
		tls: { type: 'boolean', default: false },
		lenient: { type: 'boolean', default: false },
	},
});

const sandbox = new Sandbox({ lenient: values.lenient, onRequest: print });
for (const { email } of sandbox.members) sandbox.addTasks(email, 12);

function print({ time, method, url, status, operationId, member }: RecordedRequest): void {
	const at = new Date(time).toISOString().slice(11, 23);
	const who = member ? ` as ${member}` : '';
	console.log(`${at} ${status || 'cut'} ${method} ${url} (${operationId ?? 'unknown'})${who}`);
	for (const deviation of sandbox.deviations.splice(0)) console.log(`  contract: ${deviation}`);
}

async function start(): Promise<void> {
	const endpoint = await sandbox.listen({
		port: Number(values.port),
		tls: values.tls,
		delay: Number(values.delay),
	});
	console.log(`A local stand-in for Tallyfy is running. Ctrl-C ends it.

In n8n, fill in the credential:
${whatToEnter(sandbox, endpoint)}`);
	if (endpoint.certificate) console.log(`Trust this certificate (NODE_EXTRA_CA_CERTS):\n${endpoint.certificate}`);
}

process.once('SIGINT', () => void sandbox.close());
void start();
