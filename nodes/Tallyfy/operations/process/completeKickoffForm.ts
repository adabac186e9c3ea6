import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { process } from '../lib/fields/pickers';
import { withHints } from '../lib/hint';
import { simplifyKickoff } from './lib/simplifyProcess';

export const completeKickoffForm = operation({
	name: 'Complete Kick-Off Form',
	action: 'Complete kick-off form of process',
	description: 'Mark the kick-off form of a process as complete; its required fields must be answered before',
	fields: [process],
	simplify: simplifyKickoff,
	run: async ({ processId }, api) => {
		const request = { method: 'POST', path: path`/runs/${processId}/complete-prerun` } as const;
		const answer = await withHints(api.call(request), [
			{ status: 422, next: 'Answer the required fields first, with Process: Update. Then run again.' },
		]);
		return answer ?? { success: true };
	},
});
