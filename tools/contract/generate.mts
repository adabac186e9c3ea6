import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../n8n/install.mts';
import { generatedFiles } from './generated.mts';

const { values } = parseArgs({
	options: {
		/** The contract. */
		from: { type: 'string', default: join(root, 'contract', 'openapi.yaml') },
		/** A folder in place of the project's. */
		into: { type: 'string', default: root },
	},
});

async function main(): Promise<void> {
	for (const [file, text] of await generatedFiles(readFileSync(values.from, 'utf8'))) {
		mkdirSync(dirname(join(values.into, file)), { recursive: true });
		writeFileSync(join(values.into, file), text);
	}
}

void main();
