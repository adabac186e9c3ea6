import { isSuccess, type Answer } from './answer/answer';

/** So many milliseconds is Tallyfy's clock ahead of ours, by base URL. */
const differences = new Map<string, number>();

/**
 * Learns the time at Tallyfy from the header Date of its answer, which has whole seconds: it is up to a second and the way of
 * the answer late, and never early. What refuses may be a proxy with a clock of its own.
 */
export function setClock(baseUrl: string, answer: Answer): void {
	const date = Date.parse(String(answer.headers.date));
	if (isSuccess(answer) && !Number.isNaN(date)) differences.set(baseUrl, date - Date.now());
}

/**
 * The time at Tallyfy, in milliseconds since 1970; ours until it answered. It is set anew by each answer, and may then go
 * back.
 */
export const timeAt = (baseUrl: string): number => Date.now() + (differences.get(baseUrl) ?? 0);
