import { call, type Tallyfy } from './call';
import type { Api } from './client';

type Members = Map<string, Tallyfy<'Member'>>;

const read = async (api: Api): Promise<Members> => {
	const members = await api.list(call('listMembers'));
	return new Map(members.map((member) => [String(member.id), member]));
};

/** All members of the organization by their numbers, read once in an execution. */
export const membersById = async (api: Api): Promise<Members> =>
	await api.remembered('members', async () => await read(api));

/** The member with this number, or undefined. Who is too new for the list that was read is looked for again. */
export async function memberById(api: Api, id: string): Promise<Tallyfy<'Member'> | undefined> {
	const known = (await membersById(api)).get(id);
	if (known) return known;
	const members = await api.again(
		async () => await read(api),
		(found) => found.has(id),
	);
	return members.get(id);
}
