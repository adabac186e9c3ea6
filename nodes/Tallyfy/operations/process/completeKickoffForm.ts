import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { process } from '../fields/pickers';
import { withHints } from '../hint';
import { simplifyKickoff } from './simplify';

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
