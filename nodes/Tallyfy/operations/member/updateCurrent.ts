import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { someOf } from '../lib/fields/listChanges';
import { simplifyMember, updateFields } from './lib/memberFields';
import { profile } from './lib/profile';

export const updateCurrent = operation({
	name: 'Update Current',
	action: 'Update current member',
	description:
		'Change the profile of the member in Act As, or of the owner of the personal token; what is not given stays',
	fields: [updateFields],
	simplify: simplifyMember,
	run: async ({ updateFields }, api) => {
		const asked = someOf(updateFields);
		const present = await api.call(call('getMe'));
		return await api.call(call('updateMe', { body: profile(present ?? {}, asked) }));
	},
});
