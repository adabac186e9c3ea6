import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { process } from '../lib/fields/pickers';
import { simplifyProcess } from './lib/simplifyProcess';

export const archive = operation({
	name: 'Archive',
	action: 'Archive process',
	description: 'Put a process away with its tasks, comments and files; Reactivate brings it back',
	fields: [process],
	simplify: simplifyProcess,
	request: ({ processId }) => call('archiveRun', { run_id: processId }),
});
