import { Memory, memoryUpTo, overlap } from '../../nodes/Tallyfy/engine/memory.ts';

const now = Date.parse('2026-07-21T09:30:00Z');
const minute = 60_000;

const event = (key: string, time: number) => ({ key, time });

describe('the cursor', () => {
	const early = event('early', now + minute);
	const late = event('late', now + 60 * minute);
	const memory = () => new Memory(memoryUpTo('scope', now));

	it('stays some minutes behind the newest event', () => {
		const after = new Memory(memory().after([late], false, [], false));
		expect(after.since).toBe(late.time - overlap);
		expect(after.isNew(late)).toBe(false);
		expect(after.isNew(early)).toBe(false);
	});

	it('stays where it is when only one record was looked at, and what was seen there is no event any more', () => {
		const after = new Memory(memory().after([late], false, [], true));
		expect(after.since).toBe(now);
		expect(after.isNew(late)).toBe(false);
		expect(after.isNew(early)).toBe(true);
	});
});
