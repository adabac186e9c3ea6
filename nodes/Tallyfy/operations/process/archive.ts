import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { process } from '../lib/fields/pickers';
import { ifArchived } from '../lib/find/ifFound';
import { archived } from '../lib/gives';

export const archive = operation({
	name: 'Archive',
	action: 'Archive process',
	description: 'Put a process away with its tasks, comments and files; Reactivate brings it back',
	target: ['processId'],
	fields: [process],
	unless: async ({ processId }, api) => await ifArchived(api, 'process', processId),
	request: ({ processId }) => call('archiveRun', { run_id: processId }),
	gives: (_, { processId }) => archived(processId),
});
