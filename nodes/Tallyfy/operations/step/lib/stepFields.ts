import { field } from '../../../engine/operation';
import { taskType } from '../../task/lib/taskFields';

export const title = field({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Welcome call',
	description: 'At most 600 characters',
	maxLength: 600,
});

/** A step is what its task will be. */
export const stepType = field({ ...taskType, name: 'stepType' });

export const summary = field({
	displayName: 'Summary',
	name: 'summary',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'What is to be done, for those who do it; may contain HTML',
});

export const position = field({
	displayName: 'Position',
	name: 'position',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1,
	description: 'Place of the step in the template; 1 is the first',
});
