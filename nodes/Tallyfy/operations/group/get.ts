import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { group } from '../fields/pickers';
import { options, simplifyGroup } from './fields';

export const get = operation({
	name: 'Get',
	action: 'Get group',
	description: 'Get one group with its members and guests',
	fields: [group, options],
	simplify: simplifyGroup,
	request: ({ groupId, options }) => ({ method: 'GET', path: path`/groups/${groupId}`, query: options }),
});
