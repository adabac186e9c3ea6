import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { process } from '../lib/fields/pickers';

export const exportProcess = operation({
	name: 'Export',
	action: 'Export process',
	description: 'Export a process as Tallyfy gives it, with all that belongs to it',
	fields: [process],
	request: ({ processId }) => call('exportRun', { run_id: processId }),
});
