import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import { path } from '../../../api/path';
import { isRecord } from '../../../api/records';
import type { Request } from '../../../api/request';

export const templateRequest = (templateId: string): Request => ({
	method: 'GET',
	path: path`/checklists/${templateId}`,
});

/** The template as it is now, with its kick-off fields and its rules. */
export async function readTemplate(api: Api, templateId: string): Promise<IDataObject> {
	const template = await api.call(templateRequest(templateId));
	return isRecord(template) ? template : {};
}

/** Changes a template that was just read: what an update leaves out, Tallyfy empties. */
export async function writeTemplate(api: Api, template: IDataObject, changes: IDataObject): Promise<unknown> {
	const { id, title, users, groups, prerun } = template;
	for (const [what, list] of Object.entries({ members: users, groups, 'kick-off fields': prerun }))
		if (!Array.isArray(list))
			throw new InputError(
				`Tallyfy does not show the ${what} of this template`,
				'Nothing was changed, since they would be lost. Act As a member who sees the whole template.',
			);
	const body = { title, users, groups, prerun, ...changes };
	return await api.call({ method: 'PUT', path: path`/checklists/${String(id)}`, body });
}
