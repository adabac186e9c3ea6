import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { tag } from '../lib/fields/pickers';
import { simplifyTag } from './lib/simplifyTag';
import { options } from './lib/tagFields';

export const get = operation({
	name: 'Get',
	action: 'Get tag',
	description: 'Get one tag with its title and color',
	fields: [tag, options],
	simplify: simplifyTag,
	request: ({ tagId, options: query }) => call('getTag', { tag_id: tagId, query }),
});
