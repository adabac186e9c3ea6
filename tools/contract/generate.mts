import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mts';
import { generatedFiles } from './generated.mts';

async function main(): Promise<void> {
	const contract = readFileSync(join(root, 'contract', 'openapi.yaml'), 'utf8');
	for (const [file, text] of await generatedFiles(contract)) writeFileSync(join(root, file), text);
}

void main();
