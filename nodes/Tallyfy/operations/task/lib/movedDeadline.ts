import { timeOf } from '../../../api/dates';
import { utcText } from '../../../engine/values/date';

const minute = 60_000;

/** What to say where Tallyfy stored another deadline than the one that was sent (NOTES §8). */
export function movedDeadline(sent: string | undefined, stored: unknown): string | undefined {
	const [from, to] = [timeOf(sent), timeOf(stored)];
	// A date that is missing is no number, and so not far from the other.
	if (!(Math.abs(to - from) >= minute)) return undefined;
	const [was, is] = [from, to].map((time) => `${utcText(new Date(time))} UTC`);
	return `The deadline was moved from ${was} to ${is}: Tallyfy keeps deadlines within the working days and hours of the organization.`;
}
