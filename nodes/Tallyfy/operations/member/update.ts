import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { someOf } from '../lib/fields/listChanges';
import { member } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';
import { simplifyMember, updateFields } from './lib/memberFields';
import { profile } from './lib/profile';

export const update = operation({
	name: 'Update',
	action: 'Update member',
	description: 'Change the profile of a member, where what is not given stays as it is; only administrators may',
	target: ['memberId'],
	fields: [member, updateFields],
	simplify: simplifyMember,
	run: async ({ memberId, updateFields }, api) => {
		const asked = someOf(updateFields);
		const present = await api.call(call('getMember', { user_id: memberId }));
		const body = profile(present ?? {}, asked);
		return await withHints(api.call(call('updateMember', { user_id: memberId, body })), [
			{
				status: 400,
				next: 'The bot of the organization cannot be changed, and a person of several organizations only by themselves: use Update Current as this member.',
			},
		]);
	},
});
