import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { archivedProcess } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';

const next =
	'Only an archived process can be deleted: run Process: Archive first. What is deleted cannot be brought back.';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete archived process permanently',
	description: 'Delete an archived process for good, which cannot be undone; only administrators may',
	target: ['processId'],
	fields: [archivedProcess],
	request: ({ processId }) => call('deleteRun', { run_id: processId }),
	hints: [404, 422].map((status) => ({ status, next })),
	gives: (_, { processId }) => deleted(processId),
});
