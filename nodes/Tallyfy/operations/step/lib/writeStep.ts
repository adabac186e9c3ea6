import { call, type Body, type Data, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { changed, groupChanges, guestChanges, memberChanges } from '../../lib/fields/listChanges';
import { known } from '../../lib/known';

type People = Parameters<typeof memberChanges>[0] &
	Parameters<typeof guestChanges>[0] &
	Parameters<typeof groupChanges>[0];

/** Changes a step as it is now, and keeps the title and the people that are not to change: Tallyfy wants them again (NOTES §9). */
export async function writeStep(
	api: Api,
	its: { checklist_id: string; step_id: string },
	people: People,
	changes: Partial<Body<'updateStep'>> = {},
): Promise<Data<'updateStep'>> {
	const present: Tallyfy<'Step'> = (await api.call(call('getStep', its))) ?? {};
	const body = {
		...changes,
		title: changes.title ?? known('title', present.title ?? undefined),
		assignees: changed('members', present.assignees, memberChanges(people)),
		guests: changed('guests', present.guests, guestChanges(people)),
		groups: changed('groups', present.groups, groupChanges(people)),
	};
	return await api.call(call('updateStep', { ...its, body }));
}
