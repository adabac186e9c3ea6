import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { process } from '../lib/fields/pickers';
import { simplifyKickoff } from './lib/simplifyProcess';

export const reopenKickoffForm = operation({
	name: 'Reopen Kick-Off Form',
	action: 'Reopen kick-off form of process',
	description: 'Open the kick-off form of a process again, so that its answers can be changed',
	fields: [process],
	simplify: simplifyKickoff,
	run: async ({ processId }, api) => {
		const answer = await api.call({ method: 'DELETE', path: path`/runs/${processId}/complete-prerun` });
		// Nothing is deleted, so an answer without content is no sign of it.
		return answer ?? { success: true };
	},
});
