import { operation } from '../../engine/operation';
import { email } from '../lib/fields/email';
import { givenFirstName, givenLastName, role } from '../lib/fields/person';
import { simplifyMember } from './lib/memberFields';
import { findForApplication } from '../lib/find/member';
import { ifDisabled, ifExists, isMember, knownMember, provisioning, timezone } from './lib/joinOrganization';

export const provision = operation({
	name: 'Provision',
	action: 'Provision member',
	description: 'Create a member at once, without an invitation; this needs client credentials, not a personal token',
	target: ['email'],
	fields: [email, givenFirstName, givenLastName, role, timezone, ifExists, ifDisabled],
	actAs: false,
	simplify: simplifyMember,
	creates: 'member',
	unless: async (values, api, item) => await knownMember(api, findForApplication, values, item),
	request: provisioning,
	hints: isMember,
});
