import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { withHints } from '../../engine/hints';
import { archivedTemplate } from './lib/templateFields';

const next = 'Only an archived template can be deleted: run Archive first.';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete template permanently',
	description: 'Delete an archived template for good, which cannot be undone; only administrators may',
	fields: [archivedTemplate],
	run: async ({ templateId }, api) => {
		await withHints(
			api.call({ method: 'DELETE', path: path`/checklists/${templateId}/delete` }),
			[400, 422].map((status) => ({ status, next })),
		);
		return { deleted: true };
	},
});
