import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { process } from '../lib/fields/pickers';
import { orSuccess } from '../lib/gives';
import { simplifyKickoff } from './lib/simplifyProcess';

export const completeKickoffForm = operation({
	name: 'Complete Kick-Off Form',
	action: 'Complete kick-off form of process',
	description:
		'Mark the kick-off form of a process as complete, so that rules look at its answers; its required fields must be answered before',
	target: ['processId'],
	fields: [process],
	simplify: simplifyKickoff,
	unless: async ({ processId }, api) => {
		const process = await api.call(call('getRun', { run_id: processId }));
		return process?.prerun_completed_at ? process : undefined;
	},
	request: ({ processId }) => call('completeKickoff', { run_id: processId }),
	hints: [{ status: 422, next: 'Answer the required fields first, with Process: Update. Then run again.' }],
	gives: orSuccess,
});
