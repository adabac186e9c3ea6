import { example } from '../n8n/example.mts';
import type { Credential, N8n } from '../n8n/n8n.mts';
import type { Host } from './mainJob.mts';

/** A whole n8n that is running. */
export function wholeN8n(n8n: N8n, credential: Credential): Host {
	return {
		testCredential: async () => await n8n.testCredential(credential),
		run: async (name) => await n8n.run(await n8n.saveWorkflow(example(name), credential)),
	};
}
