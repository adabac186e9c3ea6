import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { process } from '../lib/fields/pickers';
import { orSuccess } from '../lib/gives';
import { simplifyKickoff } from './lib/simplifyProcess';

export const reopenKickoffForm = operation({
	name: 'Reopen Kick-Off Form',
	action: 'Reopen kick-off form of process',
	description:
		'Open the kick-off form of a process again; then save answers with Update, and complete it so that rules look at them',
	target: ['processId'],
	fields: [process],
	simplify: simplifyKickoff,
	unless: async ({ processId }, api) => {
		const process = await api.call(call('getRun', { run_id: processId }));
		return process?.prerun_completed_at === null ? process : undefined;
	},
	request: ({ processId }) => call('reopenKickoff', { run_id: processId }),
	gives: orSuccess,
});
