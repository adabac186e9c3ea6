import { field } from '../../../engine/operation';
import { isArchived } from '../matching';

export const archived = field({
	displayName: 'Archived',
	name: 'archived',
	type: 'options',
	options: [
		{ name: 'Include Archived', value: 'true' },
		{ name: 'Only Archived', value: 'only' },
	],
	default: 'only',
	description: 'What is archived is left out unless this filter is added',
	matches: isArchived,
});
