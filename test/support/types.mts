import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/root.mts';

/** What n8n calls each node that stands in the sources, whether it was packed and loaded or not. */
export const typeNames: string[] = readdirSync(join(root, 'nodes')).map(
	(folder) => `n8n-nodes-tallyfy-oauth.${folder[0].toLowerCase()}${folder.slice(1)}`,
);
