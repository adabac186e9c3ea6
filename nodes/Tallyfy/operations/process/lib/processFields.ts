import { field } from '../../../engine/operation';
import { invites } from '../../lib/fields/richText';
import { memberPicker } from '../../lib/fields/picker';

export const name = field({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Onboarding - Harborline Freight',
	description: 'At most 550 characters',
	maxLength: 550,
});

export const owner = memberPicker({
	displayName: 'Owner',
	name: 'ownerId',
	list: 'searchActiveMemberNumbers',
	description: 'The member who owns the process',
	required: false,
});

export const isPublic = field({
	displayName: 'Public',
	name: 'isPublic',
	type: 'boolean',
	default: false,
	description: 'Whether everybody who has the link can see the process',
});

export const starred = field({
	displayName: 'Starred',
	name: 'starred',
	type: 'boolean',
	default: false,
	description: 'Whether the process is marked with a star',
});

export const summary = field({
	displayName: 'Summary',
	name: 'summary',
	type: 'string',
	typeOptions: { rows: 3 },
	default: '',
	description: 'What the process is about',
	hint: invites,
});
