import { call, type Tallyfy } from '../../api/call';
import { operation } from '../../engine/operation';
import { simplifyOrganization } from './lib/simplifyOrganization';

export const getMyOrganizations = operation({
	name: 'Get My Organizations',
	action: 'Get my organizations',
	description: 'Get the organizations that the member in Act As belongs to, and the role in each',
	fields: [],
	list: true,
	simplify: (organization: Tallyfy<'Organization'>) => ({
		...simplifyOrganization(organization),
		my_role: organization.user_role,
		my_status: organization.user_status,
	}),
	request: () => call('listMyOrganizations'),
});
