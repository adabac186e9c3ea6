import { execFileSync } from 'node:child_process';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { root } from '../root.mts';

/** How large and how slow the package is before it does anything. */
export interface Weight {
	/** MB of JSON that the editor is sent for the full node. */
	description: number;
	/** Milliseconds that the start of n8n takes longer. */
	load: number;
}

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

/** Of the built package. */
export function weigh(): Weight {
	const load = () => Number(execFileSync(process.execPath, ['-e', loading], { cwd: root, encoding: 'utf8' }));
	const times = Array.from({ length: rounds }, load).sort((a, b) => a - b);
	return {
		description: Buffer.byteLength(JSON.stringify(new Tallyfy().description)) / 1e6,
		load: times[rounds >> 1],
	};
}
