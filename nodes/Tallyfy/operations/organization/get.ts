import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { simplifyOrganization } from './lib/simplifyOrganization';

export const get = operation({
	name: 'Get',
	action: 'Get organization',
	description: 'Get the organization of the credential, with the number of its active members',
	fields: [],
	simplify: simplifyOrganization,
	request: () => call('getOrganization'),
});
