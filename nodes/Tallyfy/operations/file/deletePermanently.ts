import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { withHints } from '../../engine/hints';
import { fileId } from './lib/fileFields';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete file permanently',
	description: 'Delete a file and its content for good; this cannot be undone',
	fields: [fileId],
	run: async ({ fileId: id }, api) => {
		await withHints(api.call({ method: 'DELETE', path: path`/file/${id}` }), [
			{ status: 400, next: 'Tallyfy does not delete the logo of the organization.' },
		]);
		return { deleted: true };
	},
});
