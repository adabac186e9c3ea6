import type { Hint } from '../../../engine/hints';

/** People whom Tallyfy protects. */
export const protectedMember: Hint = {
	status: 400,
	next: 'Neither the bot of the organization nor its default administrator can be changed in this way. Name another default administrator in Tallyfy first, or choose another member.',
};
