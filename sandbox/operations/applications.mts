import { Refusal, notFound } from '../answers.mts';
import type { Behaviours } from '../call.mts';
import { join } from './members.mts';

export const applications: Behaviours = {
	provisionApplicationUser: (sandbox, { body }) => {
		const { role = 'standard', ...fields } = body;
		const { id, email, first_name, last_name, created_at, timezone } = join(sandbox, {
			...fields,
			role,
		});
		const data = { id, email, first_name, last_name, role, created_at, timezone };
		return { status: sandbox.provisionStatus, body: sandbox.provisionsBare ? data : { data } };
	},

	issueUserToken: (sandbox, { params }) => {
		const member = sandbox.state.memberByEmail(params.email);
		const isOutside = sandbox.outsiders.has(params.email.toLowerCase());
		if (isOutside || member?.status === 'disabled') {
			throw new Refusal(422, 'error-422-not-in-organization');
		}
		if (!member) throw notFound();
		return { status: 200, body: sandbox.tokens.issue('user', member.id) };
	},
};
