import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { options, simplifyMember } from './lib/memberFields';

export const get = operation({
	name: 'Get',
	action: 'Get member',
	description: 'Get one member of the organization; only administrators may',
	fields: [member, options],
	simplify: simplifyMember,
	request: ({ memberId, options }) => call('getMember', { user_id: memberId, query: options }),
});
