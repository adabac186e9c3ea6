import type { Answer } from '../answer/answer';

/** Milliseconds for which a refusal is believed at the most. The longest cap that is published is one of a day (NOTES §6). */
const longest = 24 * 3_600_000;

/** The refusals that name a time which is too far away to wait for. Until then there is no use in asking again. */
export class Refusals {
	private readonly known = new Map<string, { answer: Answer; until: number }>();

	/** @param wait milliseconds from now */
	add(call: string, answer: Answer, wait: number): void {
		const now = performance.now();
		for (const [other, { until }] of this.known) if (until <= now) this.known.delete(other);
		this.known.set(call, { answer, until: now + Math.min(wait, longest) });
	}

	/** What Tallyfy would answer to a call of this kind, with the time that is left; undefined where that is not known. */
	of(call: string): Answer | undefined {
		const refused = this.known.get(call);
		const left = refused ? refused.until - performance.now() : 0;
		return refused && left > 0 ? { ...refused.answer, headers: { 'retry-after': Math.ceil(left / 1000) } } : undefined;
	}
}
