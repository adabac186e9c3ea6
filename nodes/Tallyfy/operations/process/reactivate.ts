import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { archivedProcess } from '../lib/fields/pickers';
import { simplifyProcess } from './lib/simplifyProcess';

export const reactivate = operation({
	name: 'Reactivate',
	action: 'Reactivate archived process',
	description: 'Bring back an archived process with its tasks',
	fields: [archivedProcess],
	simplify: simplifyProcess,
	request: ({ processId }) => call('activateRun', { run_id: processId }),
});
