import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

async function main(): Promise<void> {
	// n8n's logger reads it once, when it is loaded.
	process.env.N8N_LOG_LEVEL ??= 'silent';
	const { nodesFolder, outputSchemas, schemaFiles } = await import('./schemas.mts');
	const schemas = await outputSchemas();
	for (const file of schemaFiles()) rmSync(join(nodesFolder, file));
	for (const [file, text] of schemas) {
		mkdirSync(dirname(join(nodesFolder, file)), { recursive: true });
		writeFileSync(join(nodesFolder, file), text);
	}
}

void main();
