import { call } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError, isMissing, TallyfyApiError } from '../../../api/errors';
import { findMember } from '../../lib/find/member';

interface Named {
	users: number[];
	guests: string[];
	groups: string[];
	tags?: string[];
}

/**
 * Makes sure that a new task can have these people and tags, as far as the member acted for may ask. Each is read once in an
 * execution.
 *
 * @throws InputError for what Tallyfy does not know, and for a guest who is a member
 */
export async function requireKnown({ users, guests, groups, tags = [] }: Named, api: Api): Promise<void> {
	for (const user_id of users) await foundOrRefused(`member ${user_id}`, api.once(call('getMember', { user_id })));
	for (const group_id of groups) await foundOrRefused(`group ${group_id}`, api.once(call('getGroup', { group_id })));
	for (const tag_id of tags) await foundOrRefused(`tag ${tag_id}`, api.once(call('getTag', { tag_id })));
	for (const email of guests) {
		const find = async () => await findMember(api, email);
		const member = await foundOrRefused(email, api.remembered(`member ${email}`, find));
		if (member) throw new InputError(`${email} is a member, and no guest`, `Name members under Member. ${unchanged}`);
	}
}

const unchanged = 'No task was created.';

async function foundOrRefused<T>(what: string, read: Promise<T>): Promise<T | undefined> {
	return await read.catch((thrown: unknown) => {
		if (isMissing(thrown)) throw new InputError(`Tallyfy knows no ${what}`, `Choose from the list. ${unchanged}`);
		// Who may not ask is told when the task is created.
		if (thrown instanceof TallyfyApiError && [401, 403, 422].includes(thrown.status)) return undefined;
		throw thrown;
	});
}
