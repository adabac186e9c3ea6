import { field } from '../../../engine/operation';

export const time = field({
	displayName: 'Time',
	name: 'time',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1,
	description: 'How many of the units below',
});

export const unit = field({
	displayName: 'Unit',
	name: 'unit',
	type: 'options',
	options: [
		{ name: 'Days', value: 'days' },
		{ name: 'Hours', value: 'hours' },
		{ name: 'Minutes', value: 'minutes' },
		{ name: 'Months', value: 'months' },
		{ name: 'Weeks', value: 'weeks' },
	],
	default: 'days',
});
