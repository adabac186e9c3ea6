import { writeFileSync } from 'node:fs';
import { expect } from 'expect';

async function main(): Promise<void> {
	// The cases are written for Jest, which gives it to everybody.
	Object.assign(globalThis, { expect });
	const { operationsTable, tableFile } = await import('./operationsPage.mts');
	writeFileSync(tableFile, operationsTable());
}

void main();
