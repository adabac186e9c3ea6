import { call, type Tallyfy } from './call';
import type { Api } from './client';

export type Members = Map<string, Tallyfy<'Member'>>;

const read = async (api: Api): Promise<Members> => {
	const members = await api.list(call('listMembers'));
	return new Map(members.map((member) => [String(member.id), member]));
};

/** All members of the organization by their numbers, read once in an execution. */
export const membersById = async (api: Api): Promise<Members> =>
	await api.remembered('members', async () => await read(api));

/**
 * The member with this number, or undefined. Who is too new for the list that was read is looked for again, once in an
 * execution.
 */
export const memberById = async (api: Api, id: string): Promise<Tallyfy<'Member'> | undefined> =>
	(await membersById(api)).get(id) ??
	(await api.remembered(`member ${id}`, async () => {
		const members = await api.again(
			async () => await read(api),
			(found) => found.has(id),
		);
		return members.get(id);
	}));
