import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { simplifyMember } from './lib/memberFields';

export const getCurrent = operation({
	name: 'Get Current',
	action: 'Get current member',
	description: 'Get the member in Act As, or the owner of the personal token',
	fields: [],
	simplify: simplifyMember,
	request: () => call('getMe'),
});
