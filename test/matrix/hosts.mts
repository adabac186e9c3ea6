import type { Versions } from '../../tools/n8n/install.mts';

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
