import { timeOf } from '../../../api/dates';
import { itemIndex, type ItemNote, type NoteKind } from '../../../engine/notes';
import { dateShown } from '../../../engine/values/date';

const minute = 60_000;

const moved: NoteKind = {
	one: (when) => `The deadline was moved to ${when}.`,
	several: ([{ item, says: when }, ...others]) =>
		`${others.length + 1} deadlines were moved by Tallyfy, for example that of ${itemIndex(item)} to ${when}.`,
	rest: 'Tallyfy keeps deadlines within the working days and hours of the organization.',
};

/**
 * What to say where Tallyfy stored another deadline than the one that was sent (NOTES §8).
 *
 * @param timezone of the workflow
 */
export function movedDeadline(sent: string | undefined, stored: unknown, timezone: string): ItemNote | undefined {
	const [from, to] = [timeOf(sent), timeOf(stored)];
	// A date that is missing is no number, and so not far from the other.
	return Math.abs(to - from) >= minute ? { kind: moved, says: dateShown(to, timezone) } : undefined;
}
