import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** MB of JSON that the editor is sent, and milliseconds at the start of n8n. */
const bars = { description: 1.5, load: 150 };

const rounds = 7;

/** Loads what package.json names in a fresh process, as n8n does at its start: n8n-workflow is there before. */
const loading = `
	require('n8n-workflow');
	const { nodes, credentials } = require('./package.json').n8n;
	const startedAt = performance.now();
	for (const file of [...credentials, ...nodes])
		for (const type of Object.values(require('./' + file))) new type();
	console.log(performance.now() - startedAt);
`;

/** How large and how slow the package is; the built one, which is built here. */
export function weigh(): void {
	execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: root, stdio: 'inherit' });
	const load = () => Number(execFileSync(process.execPath, ['-e', loading], { cwd: root, encoding: 'utf8' }));
	const times = Array.from({ length: rounds }, load).sort((a, b) => a - b);
	const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
	const size = Buffer.byteLength(JSON.stringify(new Tallyfy().description)) / 1e6;
	console.log(`The package ${version}, loaded in ${rounds} fresh processes:`);
	console.table([
		{ what: 'description of the full node, MB', measured: size.toFixed(2), bar: bars.description },
		{ what: 'loading nodes and credentials, ms (median)', measured: times[rounds >> 1].toFixed(0), bar: bars.load },
	]);
}
