import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'expect';

process.env.N8N_LOG_LEVEL ??= 'silent';

async function main(): Promise<void> {
	// The cases, and what runs them, are written for Jest, which gives these to everybody.
	Object.assign(globalThis, { expect, afterAll: () => {}, afterEach: () => {} });
	const { nodesFolder, outputSchemas, schemaFiles } = await import('./schemas.mts');
	const schemas = await outputSchemas();
	for (const file of schemaFiles()) rmSync(join(nodesFolder, file));
	for (const [file, text] of schemas) {
		mkdirSync(dirname(join(nodesFolder, file)), { recursive: true });
		writeFileSync(join(nodesFolder, file), text);
	}
}

void main();
