import { getEventListeners } from 'node:events';

import { Gate } from '../../nodes/Tallyfy/api/sending/gate.ts';
import { withMovingClock } from '../support/clock.mts';

const answer = (status = 200, headers = {}) => ({ status, headers, body: {} });
const rest = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

/** The most of so many requests that are under way at the same time. */
async function widthOf(gate: Gate, count: number): Promise<number> {
	let most = 0;
	let now = 0;
	const send = async () => {
		most = Math.max(most, ++now);
		await rest(2);
		now--;
		return answer();
	};
	await Promise.all(Array.from({ length: count }, async () => await gate.pass('write', send)));
	return most;
}

/** As many requests as fit at first, each of which takes so long. */
const fill = (gate: Gate, ms: number) =>
	Array.from({ length: 8 }, async () => await gate.pass('write', async () => await rest(ms).then(() => answer())));

it('is the same one for all who name the same organization', () => {
	expect(Gate.of('one')).toBe(Gate.of('one'));
	expect(Gate.of('one')).not.toBe(Gate.of('another'));
});

it('lets eight pass at first, and sixteen when all goes well', async () => {
	const gate = new Gate();
	expect(await widthOf(gate, 8)).toBe(8);
	await widthOf(gate, 300);
	expect(await widthOf(gate, 40)).toBe(16);
});

it('lets half as many pass after a 429', async () => {
	const gate = new Gate();
	await gate.pass('write', async () => answer(429, { 'retry-after': '0.01' }));
	await rest(5);
	expect(await widthOf(gate, 4)).toBe(4);
	expect(await widthOf(gate, 6)).toBeLessThan(6);
});

it('closes for everybody until the time that a 429 names', async () => {
	const gate = new Gate();
	const startedAt = Date.now();
	await gate.pass('write', async () => answer(429, { 'retry-after': '0.2' }));
	await gate.pass('read', async () => answer());
	expect(Date.now() - startedAt).toBeGreaterThanOrEqual(200);
});

it('lets the next one pass when a request throws', async () => {
	const gate = new Gate();
	const failing = async () => await Promise.reject(new Error('No.'));
	for (let index = 0; index < 9; index++) await expect(gate.pass('read', failing)).rejects.toThrow('No.');
	expect(await gate.pass('read', async () => answer())).toEqual(answer());
});

it('lets nobody wait who is cancelled', async () => {
	const gate = new Gate();
	const before = fill(gate, 300);
	const abort = new AbortController();
	const send = jest.fn(async () => answer());
	const waiting = gate.pass('write', send, abort.signal);
	const startedAt = Date.now();
	abort.abort();
	await expect(waiting).rejects.toThrow('canceled');
	expect(Date.now() - startedAt).toBeLessThan(200);
	await expect(gate.pass('write', send, abort.signal)).rejects.toThrow('canceled');
	await Promise.all(before);
	expect(send).not.toHaveBeenCalled();
});

it('leaves no listener behind on the signal of an execution', async () => {
	const gate = new Gate();
	const { signal } = new AbortController();
	const before = fill(gate, 20);
	await Promise.all([
		gate.pass('read', async () => answer(), signal),
		gate.pass('write', async () => answer(), signal),
	]);
	await Promise.all(before);
	expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

/** Somebody who takes 12 requests in 5 seconds, and each of whose answers is 80 milliseconds away. */
function farAway() {
	const accepted: number[] = [];
	const seen = { accepted, refused: 0, limit: 12 };
	const send = async () => {
		await rest(40);
		const now = Date.now();
		const recent = accepted.filter((time) => time > now - 5000);
		await rest(40);
		if (recent.length >= seen.limit) {
			seen.refused++;
			return answer(429, { 'retry-after': `${Math.ceil((recent[0] + 5000 - now) / 1000)}` });
		}
		accepted.push(now);
		return answer();
	};
	return { seen, send };
}

it('learns how long a limit lasts, although Retry-After is rounded up', async () => {
	await withMovingClock(async () => {
		const gate = new Gate();
		const { seen, send } = farAway();
		const startedAt = Date.now();
		while (seen.accepted.length < 60) await gate.pass('read', send);
		// One to learn the limit, and one to see whether it has been raised.
		expect(seen.refused).toBeLessThanOrEqual(2);
		// Four windows have to pass in any case, and then the last dozen.
		expect(Date.now() - startedAt).toBeLessThan(1.15 * (4 * 5000 + 12 * 80));
	});
});

it('takes what was sent long before for no part of the limit', async () => {
	await withMovingClock(async () => {
		const gate = new Gate();
		const { seen, send } = farAway();
		await gate.pass('read', send);
		await rest(40_000);
		const startedAt = Date.now();
		while (seen.accepted.length < 61) await gate.pass('read', send);
		expect(Date.now() - startedAt).toBeLessThan(1.15 * (4 * 5000 + 12 * 80));
	});
});

it('tries a little more after two windows without a refusal', async () => {
	await withMovingClock(async () => {
		const gate = new Gate();
		const { seen, send } = farAway();
		while (!seen.refused) await gate.pass('read', send);
		seen.limit = Infinity;
		const learnedAt = Date.now();
		const before = seen.accepted.length;
		while (Date.now() < learnedAt + 60_000) await gate.pass('read', send);
		// Twelve windows of what was learned would be 144.
		expect(seen.accepted.length - before).toBeGreaterThan(160);
		expect(seen.accepted.length - before).toBeLessThan(220);
	});
});
