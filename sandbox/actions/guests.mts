import { Refusal } from '../answers.mts';
import type { GuestFields } from '../newGuest.mts';
import type { Guest } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';

export const domainOf = (email: string) => email.toLowerCase().split('@')[1] ?? '';

const perHour = 30;
const hour = 3_600_000;

/**
 * Makes a guest, who gets an e-mail.
 * @throws Refusal 429 when the organization has invited as many as it may in an hour
 */
export function inviteGuest({ state }: Sandbox, fields: GuestFields): Guest {
	const now = Date.parse(state.timestamp());
	const recent = state.guestInvitations.filter((time) => time > now - hour);
	if (recent.length >= perHour) {
		const headers = { 'Retry-After': String(Math.ceil((recent[recent.length - perHour] + hour - now) / 1000)) };
		throw new Refusal(429, 'error-429-hourly-cap', {}, headers);
	}
	state.guestInvitations.push(now);
	return state.addGuest(fields);
}
