import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../n8n/install.mts';
import { generatedFiles } from './generated.mts';

async function main(): Promise<void> {
	for (const [file, text] of await generatedFiles()) writeFileSync(join(root, file), text);
}

void main();
