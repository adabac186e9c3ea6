// Runs beside a test or a demo and outlives it. When that ends, for whatever reason, this one's input ends too: then it
// ends the programs that it was told of, and removes the folders.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const patience = 10_000;
const groups = new Set();
const folders = new Set();

for await (const line of createInterface({ input: process.stdin })) {
	const { started, ended, folder } = JSON.parse(line);
	if (started) groups.add(started);
	if (ended) groups.delete(ended);
	if (folder) folders.add(folder);
}

signalAll('SIGINT');
for (const deadline = Date.now() + patience; groups.size && Date.now() < deadline; signalAll(0)) await sleep(100);
signalAll('SIGKILL');
for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

/** Forgets those that are no more. */
function signalAll(signal) {
	for (const group of groups) {
		try {
			process.kill(group, signal);
		} catch {
			groups.delete(group);
		}
	}
}
