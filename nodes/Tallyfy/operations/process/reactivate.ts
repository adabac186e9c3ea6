import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { archivedProcess } from '../lib/fields/pickers';
import { simplifyProcess } from './lib/simplifyProcess';

export const reactivate = operation({
	name: 'Reactivate',
	action: 'Reactivate archived process',
	description: 'Bring back an archived process with its tasks',
	fields: [archivedProcess],
	simplify: simplifyProcess,
	request: ({ processId }) => ({ method: 'PUT', path: path`/runs/${processId}/activate` }),
});
