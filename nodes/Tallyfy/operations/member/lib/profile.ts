import type { Body, Tallyfy } from '../../../api/call';
import type { Values } from '../../../engine/operation';
import { InputError } from '../../../api/errors';
import type { updateFields } from './memberFields';

type Asked = Values<[typeof updateFields]>['updateFields'];

/**
 * The body that changes what was asked. Tallyfy wants names and time zone every time, so the rest of them is read first.
 *
 * @throws InputError when one of these is neither given nor known
 */
export function profile(present: Tallyfy<'Member'>, asked: Asked): Body<'updateMember'> {
	const { firstName, lastName, timezone, phone, jobTitle, jobDescription, team, countryId, dateFormat } = asked;
	return {
		first_name: known(firstName ?? present.first_name, 'First Name'),
		last_name: known(lastName ?? present.last_name, 'Last Name'),
		timezone: known(timezone ?? present.timezone, 'Timezone'),
		phone,
		job_title: emptied(jobTitle),
		job_description: emptied(jobDescription),
		team: emptied(team),
		country_id: countryId,
		date_format: dateFormat,
	};
}

function known(value: unknown, displayName: string): string {
	if (typeof value === 'string' && value) return value;
	throw new InputError(
		`This member has no ${displayName} yet`,
		`Tallyfy wants it with every update: add ${displayName} under Update Fields. Nothing was changed for this item.`,
	);
}

/** What was added and left empty is to be emptied. */
const emptied = (text: string | undefined) => (text === '' ? null : text);
