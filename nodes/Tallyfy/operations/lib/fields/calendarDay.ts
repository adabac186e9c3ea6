import { InputError } from '../../../api/errors';
import { isDay } from '../../../engine/dates';
import { field } from '../../../engine/operation';

/** A day without a time: as a text, since a moment can be another day in UTC. */
export const calendarDay = field({
	displayName: 'Day',
	name: 'day',
	type: 'string',
	default: '',
	placeholder: 'e.g. 2030-01-31',
	description: 'As YYYY-MM-DD; this day is included',
});

/**
 * `YYYY-MM-DD`, or undefined when nothing is given.
 *
 * @throws InputError with the display name of the field
 */
export function dayIn(displayName: string, text: string | undefined): string | undefined {
	if (!text) return undefined;
	const [day] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text) ?? [];
	if (day === undefined || !isDay(day))
		throw new InputError(`${displayName} is not a day like 2030-01-31: ${JSON.stringify(text)}`);
	return day;
}
