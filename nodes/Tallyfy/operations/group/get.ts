import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { group } from '../lib/fields/pickers';
import { options, simplifyGroup } from './lib/groupFields';

export const get = operation({
	name: 'Get',
	action: 'Get group',
	description: 'Get one group with its members and guests',
	fields: [group, options],
	simplify: simplifyGroup,
	request: ({ groupId, options }) => call('getGroup', { group_id: groupId, query: options }),
});
