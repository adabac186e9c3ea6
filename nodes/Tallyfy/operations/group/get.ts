import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { group } from '../lib/fields/pickers';
import { options, simplifyGroup } from './lib/groupFields';

export const get = operation({
	name: 'Get',
	action: 'Get group',
	description: 'Get one group with its members and guests',
	fields: [group, options],
	simplify: simplifyGroup,
	request: ({ groupId, options }) => ({ method: 'GET', path: path`/groups/${groupId}`, query: options }),
});
