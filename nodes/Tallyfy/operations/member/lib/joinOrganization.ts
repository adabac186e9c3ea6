import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import type { Request } from '../../../api/request';
import { field } from '../../../engine/operation';
import { timezone as anyTimezone } from '../../lib/fields/timezone';

export const ifMember = field({
	displayName: 'If Already a Member',
	name: 'ifMember',
	type: 'options',
	options: [
		{ name: 'Skip', value: 'skip', description: 'Go on with the existing member, and already_member set to true' },
		{ name: 'Stop', value: 'fail', description: 'Stop with what Tallyfy says about it' },
	],
	default: 'fail',
	description: 'What to do when the email already belongs to a member',
});

export const timezone = field({
	...anyTimezone,
	description: 'Name of the time zone, as Region/City. When empty, Tallyfy chooses it.',
});

interface Person {
	email: string;
	firstName: string;
	lastName: string;
	role: 'admin' | 'standard' | 'light';
}

/** A person as both ways into the organization take one. */
export const person = ({ email, firstName, lastName, role }: Person) => ({
	email,
	first_name: firstName,
	last_name: lastName,
	role,
});

/** The application creates the member by itself. */
export const provisioning = (values: Person & { timezone?: string }) =>
	call('provisionApplicationUser', { body: { ...person(values), timezone: values.timezone || undefined } });

/** A member, and whether it was one before. */
export type Joined = Tallyfy<'Member'> & { already_member: boolean };

/** Takes a person into the organization, unless `find` knows this member already. */
export async function join(
	api: Api,
	request: Request<'inviteMember' | 'provisionApplicationUser'>,
	find: false | (() => Promise<Tallyfy<'Member'> | undefined>),
): Promise<Joined> {
	const known = find && (await find());
	if (known) return { ...known, already_member: true };
	return { ...(await api.call(request)), already_member: false };
}
