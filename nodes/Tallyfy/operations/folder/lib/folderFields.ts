import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';
import { field } from '../../../engine/operation';
import { listed } from '../../lib/embedded';
import { folder } from '../../lib/fields/pickers';
import { holds } from '../../lib/find/folder';

export const name = field({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Onboarding 2030',
	description: 'At most 32 characters',
	maxLength: 32,
});

export const parent = field({
	...folder,
	displayName: 'Parent Folder',
	name: 'parentId',
	required: false,
	description: 'The folder to put it into, which must hold the same kind of things. When empty, it is in none.',
});

/** The fields of a folder that most people need, in the words of Tallyfy's screens. */
export function simplifyFolder(folder: Tallyfy<'Folder'>): IDataObject {
	const { id, name: title, folder_type, parent_id, position, created_at, children } = folder;
	return {
		id,
		name: title,
		holds: folder_type && holds(folder_type),
		parent_id,
		position,
		created_at: isoOf(created_at),
		subfolders: listed(children, 'name'),
	};
}
