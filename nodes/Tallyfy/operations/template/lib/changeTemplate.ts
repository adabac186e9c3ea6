import { call, type Body, type Data, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { known } from '../../lib/known';

/** The template as it is now, with its kick-off fields and its rules. */
export async function readTemplate(api: Api, templateId: string): Promise<Tallyfy<'Template'>> {
	return (await api.call(call('getTemplate', { checklist_id: templateId }))) ?? {};
}

/**
 * Changes a template that was just read: what an update leaves out, Tallyfy empties.
 *
 * @throws InputError when a list would be lost, since Tallyfy does not show it
 */
export async function writeTemplate(
	api: Api,
	{ id, title, users, groups, prerun }: Tallyfy<'Template'>,
	changes: Partial<Body<'updateTemplate'>>,
): Promise<Data<'updateTemplate'>> {
	const body = {
		...changes,
		title: changes.title ?? known('title', title ?? undefined),
		users: changes.users ?? known('members', users ?? undefined),
		groups: changes.groups ?? known('groups', groups ?? undefined),
		prerun: changes.prerun ?? known('kick-off fields', prerun ?? undefined),
	};
	return await api.call(call('updateTemplate', { checklist_id: id ?? '', body }));
}
