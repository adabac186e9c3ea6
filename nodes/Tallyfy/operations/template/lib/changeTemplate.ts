import { call, type Body, type Data, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';

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
		title: title ?? '',
		users: seen('members', users),
		groups: seen('groups', groups),
		prerun: seen('kick-off fields', prerun),
		...changes,
	};
	return await api.call(call('updateTemplate', { checklist_id: id ?? '', body }));
}

function seen<T>(what: string, list: T[] | null | undefined): T[] {
	if (Array.isArray(list)) return list;
	throw new InputError(
		`Tallyfy does not show the ${what} of this template`,
		'Nothing was changed, since they would be lost. Act As a member who sees the whole template.',
	);
}
