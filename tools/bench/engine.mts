import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { Credentials, runNode } from '../engine/engine.mts';
import { nodes } from '../../test/support/nodes.mts';
import type { Opened } from './sandbox.mts';
import type { Work } from './works.mts';

const types = { tallyfy: new Tallyfy(), tallyfyListMyTasks: nodes.listMyTasks };

/** Our node in n8n's execution engine, in this process. */
export async function inEngine(work: Work, opened: Opened, units: number) {
	const { organizationId, clientId, clientSecret, url: baseUrl, tokenUrl } = opened;
	const credentials = new Credentials({ baseUrl, tokenUrl, organizationId, clientId, clientSecret });
	const { node, parameters } = work.ours(opened);
	const { items, error } = await runNode({
		node: types[node],
		credentials,
		parameters,
		items: work.items(opened, units),
	});
	if (error) throw error;
	return { records: items.length, credentialReads: credentials.reads };
}
