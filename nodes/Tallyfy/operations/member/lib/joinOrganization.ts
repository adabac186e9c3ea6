import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import type { Hint } from '../../../engine/hints';
import { changedTo, field, type Item, type WithChange } from '../../../engine/operation';
import { existing, existsAlready, ifExists as ifAnythingExists } from '../../lib/fields/ifExists';
import { namesOfPerson } from '../../lib/fields/person';
import { timezone as anyTimezone } from '../../lib/fields/timezone';
import type { findMember } from '../../lib/find/member';
import { isDisabled } from './memberFields';

export const ifExists = field({
	...ifAnythingExists,
	description: 'What to do when the email already belongs to a member',
});

export const ifDisabled = field({
	displayName: 'If Disabled',
	name: 'ifDisabled',
	type: 'options',
	options: [
		{
			name: 'Enable',
			value: 'enable',
			description: 'Let the member work again, which takes a seat; only administrators may',
		},
		{ name: 'Fail', value: 'fail', description: 'Stop, and change nothing' },
		{ name: 'Leave', value: 'leave', description: 'Go on with the disabled member' },
	],
	default: 'leave',
	description: 'What to do when this member is disabled',
	displayOptions: { show: { ifExists: ['skip'] } },
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
export const person = ({ email, role, ...names }: Person) => ({ email, ...namesOfPerson(names), role });

/** The application creates the member by itself. */
export const provisioning = (values: Person & { timezone?: string }) =>
	call('provisionApplicationUser', { body: { ...person(values), timezone: values.timezone || undefined } });

interface Known {
	email: string;
	ifExists: 'fail' | 'skip';
	ifDisabled?: 'enable' | 'fail' | 'leave';
}

/** Whoever is a member already, as the user wants to go on with them. */
export const knownMember = async (
	api: Api,
	find: typeof findMember,
	{ email, ifExists: mode, ifDisabled: wanted }: Known,
	item: Item,
): Promise<Tallyfy<'Member'> | WithChange<Tallyfy<'Member'>> | null | undefined> =>
	await existing(mode, async () => await find(api, email), {
		skip: async (member) => {
			if (!isDisabled(member)) return member;
			if (wanted === 'leave') {
				item.note('Disabled members stay disabled. To let them work again, set If Disabled to Enable.');
				return member;
			}
			if (wanted === 'enable')
				return changedTo((await api.call(call('enableMember', { user_id: String(member.id) }))) ?? member);
			throw new InputError(
				`${email} is a disabled member`,
				'Enable the member first, or set If Disabled to Enable or Leave. Nothing was changed for this item.',
			);
		},
	});

/** The refusal of somebody who is a member already. */
export const isMember = ({ email }: { email: string }): Hint[] => [
	{
		...existsAlready,
		next: `${email} is a member already: set If It Exists to Skip to go on with this member. Where that is set, the member may be disabled, and the application alone sees no disabled members: name an administrator as Default Member in the credential.`,
	},
];
