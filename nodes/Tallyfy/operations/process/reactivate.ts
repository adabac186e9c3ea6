import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { archivedProcess } from '../lib/fields/pickers';
import { ifInUse } from '../lib/find/ifFound';
import { simplifyProcess } from './lib/simplifyProcess';

export const reactivate = operation({
	name: 'Reactivate',
	action: 'Reactivate archived process',
	description: 'Bring back an archived process with its tasks',
	target: ['processId'],
	fields: [archivedProcess],
	simplify: simplifyProcess,
	unless: async ({ processId }, api) => await ifInUse(api.call(call('getRun', { run_id: processId }))),
	request: ({ processId }) => call('activateRun', { run_id: processId }),
});
