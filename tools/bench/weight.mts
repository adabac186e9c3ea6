import { execFileSync } from 'node:child_process';

import { root } from '../root.mts';

/** How large and how slow the package is before it does anything. */
export interface Weight {
	/** MB of JSON that the editor is sent for the full node. */
	description: number;
	/** How long the start of n8n takes longer, as a multiple of what n8n-workflow takes to load, which is there before. */
	load: number;
}

const rounds = 7;

/** Loads what package.json names in a fresh process, as n8n does at its start. */
const loading = `
	const { nodes, credentials } = require('./package.json').n8n;
	const times = [performance.now()];
	require('n8n-workflow');
	times.push(performance.now());
	const types = [...credentials, ...nodes].flatMap((file) => Object.values(require('./' + file)).map((type) => new type()));
	times.push(performance.now());
	const load = (times[2] - times[1]) / (times[1] - times[0]);
	const { description } = types.find(({ description }) => description?.name === 'tallyfy');
	console.log(JSON.stringify({ load, description: Buffer.byteLength(JSON.stringify(description)) / 1e6 }));
`;

/** Of the built package; the round with the median of the loads. */
export function weigh(): Weight {
	const once = () => execFileSync(process.execPath, ['-e', loading], { cwd: root, encoding: 'utf8' });
	const all = Array.from({ length: rounds }, () => JSON.parse(once()) as Weight);
	return all.sort((a, b) => a.load - b.load)[rounds >> 1];
}
