import { call, type Body, type Data, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { changed, groupChanges, memberChanges } from '../../lib/fields/listChanges';

type People = Parameters<typeof memberChanges>[0] & Parameters<typeof groupChanges>[0];

/** Changes a process that was just read: Tallyfy detaches everybody when its people are left out (NOTES §9). */
export async function writeProcess(
	api: Api,
	processId: string,
	{ users, groups }: Tallyfy<'Run'>,
	people: People,
	changes: Body<'updateRun'>,
): Promise<Data<'updateRun'>> {
	const body = {
		...changes,
		users: changed('members', users, memberChanges(people)),
		groups: changed('groups', groups, groupChanges(people)),
	};
	return await api.call(call('updateRun', { run_id: processId, body }));
}
