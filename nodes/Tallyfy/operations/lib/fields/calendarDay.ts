import { field } from '../../../engine/operation';

/** A day without a time: a moment can be another day in UTC. */
export const calendarDay = field({
	displayName: 'Day',
	name: 'day',
	type: 'string',
	default: '',
	placeholder: 'e.g. 2030-01-31',
	description: 'As YYYY-MM-DD; this day is included',
	format: 'day',
});
