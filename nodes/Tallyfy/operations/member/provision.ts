import { operation } from '../../engine/operation';
import { email } from '../lib/fields/email';
import { firstName, lastName, role } from '../lib/fields/person';
import { keeping } from '../lib/keeping';
import { simplifyMember } from './lib/memberFields';
import { findForApplication } from '../lib/find/member';
import { ifMember, join, provisioning, timezone } from './lib/joinOrganization';

export const provision = operation({
	name: 'Provision',
	action: 'Provision member',
	description: 'Create a member at once, without an invitation; this needs client credentials, not a personal token',
	fields: [email, firstName, lastName, role, timezone, ifMember],
	actAs: false,
	simplify: keeping('already_member', simplifyMember),
	run: async (values, api) =>
		await join(
			api,
			provisioning(values),
			values.ifMember === 'skip' && (async () => await findForApplication(api, values.email)),
		),
});
