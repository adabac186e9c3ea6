import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Versions } from '../../tools/n8n/install.mts';
import { root } from '../../tools/root.mts';

/** The newest n8n, the first and the last of its main versions, and the oldest that has what the nodes are made of. */
const tested: Versions[] = [
	{ n8n: '2.41.1', node: '24.21.0' },
	{ n8n: '2.0.3', node: '22.23.3' },
	{ n8n: '1.123.81', node: '22.23.3' },
	{ n8n: '1.85.4', node: '20.20.2' },
];

/** Those, or others that the environment names: N8N_VERSIONS='2.20.12/22.23.3 1.100.1/20.20.2'. */
export function hosts(named = process.env.N8N_VERSIONS): Versions[] {
	if (!named) return tested;
	return named.split(' ').map((pair) => {
		const [n8n, node] = pair.split('/');
		return { n8n, node };
	});
}

/** The rows of the table of the document: first that of the versions of n8n, then what each can. */
const documented = readFileSync(join(root, 'docs', 'compatibility.md'), 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('|'))
	.map((line) => line.split('|').map((cell) => cell.trim()));

/** What the document says of an n8n; undefined for a version or a line that it does not have. */
export function documentedFor(n8n: string, what: string): string | undefined {
	const [versions = []] = documented;
	const column = versions.indexOf(n8n);
	return documented.find(([, name]) => name === what)?.[column];
}
