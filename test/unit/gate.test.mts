import { getEventListeners } from 'node:events';

import * as n8n from 'n8n-workflow';

import { Files } from '../../nodes/Tallyfy/api/sending/files.ts';
import { Gate, type Kind } from '../../nodes/Tallyfy/api/sending/gate.ts';
import type { Execution } from '../../nodes/Tallyfy/api/sending/line.ts';
import { Pauses } from '../../nodes/Tallyfy/api/sending/pauses.ts';
import { Queue } from '../../nodes/Tallyfy/api/sending/queue.ts';
import { withMovingClock } from '../support/clock.mts';

const answer = (status = 200, headers = {}) => ({ status, headers, body: {} });

/** A request that no other is like, of an execution of its own where none is given. */
const a = (kind: Kind, execution: Execution = {}) => ({ kind, call: kind, execution, isFile: false });

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
	await Promise.all(Array.from({ length: count }, async () => await gate.pass(a('write'), send)));
	return most;
}

/** As many requests as fit at first, each of which takes so long. */
const fill = (gate: Gate, ms: number) =>
	Array.from({ length: 8 }, async () => await gate.pass(a('write'), async () => await rest(ms).then(() => answer())));

it('is the same one for all who name the same organization', () => {
	expect(Gate.of('one')).toBe(Gate.of('one'));
	expect(Gate.of('one')).not.toBe(Gate.of('another'));
});

it('lets eight pass at first, half as many more after each round, and sixteen at the most', async () => {
	const gate = new Gate();
	expect(await widthOf(gate, 8)).toBe(8);
	expect(await widthOf(gate, 12)).toBe(12);
	expect(await widthOf(gate, 40)).toBe(16);
});

it('lets half as many pass after a 429, and only one more after each round', async () => {
	const gate = new Gate();
	await gate.pass(a('write'), async () => answer(429, { 'retry-after': '0.01' }));
	await rest(5);
	expect(await widthOf(gate, 4)).toBe(4);
	expect(await widthOf(gate, 6)).toBeLessThan(6);
});

it('closes for everybody until the time that a 429 names', async () => {
	const gate = new Gate();
	const startedAt = Date.now();
	await gate.pass(a('write'), async () => answer(429, { 'retry-after': '0.2' }));
	await gate.pass(a('read'), async () => answer());
	expect(Date.now() - startedAt).toBeGreaterThanOrEqual(200);
});

it('lets the next one pass when a request throws', async () => {
	const gate = new Gate();
	const failing = async () => await Promise.reject(new Error('No.'));
	for (let index = 0; index < 9; index++) await expect(gate.pass(a('read'), failing)).rejects.toThrow('No.');
	expect(await gate.pass(a('read'), async () => answer())).toEqual(answer());
});

it('lets nobody wait who is cancelled', async () => {
	const gate = new Gate();
	const before = fill(gate, 300);
	const abort = new AbortController();
	const send = jest.fn(async () => answer());
	const waiting = gate.pass(a('write', abort), send);
	const startedAt = Date.now();
	abort.abort();
	await expect(waiting).rejects.toThrow('canceled');
	expect(Date.now() - startedAt).toBeLessThan(200);
	await expect(gate.pass(a('write', abort), send)).rejects.toThrow('canceled');
	await Promise.all(before);
	expect(send).not.toHaveBeenCalled();
});

it('leaves no listener behind on the signal of an execution', async () => {
	const gate = new Gate();
	const { signal } = new AbortController();
	const before = fill(gate, 20);
	await Promise.all([
		gate.pass(a('read', { signal }), async () => answer()),
		gate.pass(a('write', { signal }), async () => answer()),
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
		while (seen.accepted.length < 60) await gate.pass(a('read'), send);
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
		await gate.pass(a('read'), send);
		await rest(40_000);
		const startedAt = Date.now();
		while (seen.accepted.length < 61) await gate.pass(a('read'), send);
		expect(Date.now() - startedAt).toBeLessThan(1.15 * (4 * 5000 + 12 * 80));
	});
});

it('tries a little more after two windows without a refusal', async () => {
	await withMovingClock(async () => {
		const gate = new Gate();
		const { seen, send } = farAway();
		while (!seen.refused) await gate.pass(a('read'), send);
		seen.limit = Infinity;
		const learnedAt = Date.now();
		const before = seen.accepted.length;
		while (Date.now() < learnedAt + 60_000) await gate.pass(a('read'), send);
		// Twelve windows of what was learned would be 144.
		expect(seen.accepted.length - before).toBeGreaterThan(160);
		expect(seen.accepted.length - before).toBeLessThan(220);
	});
});

it('lets executions take turns, however many requests of another one wait', async () => {
	const gate = new Gate();
	const order: string[] = [];
	const all = (name: string, kind: Kind, count: number, execution = {}) =>
		Array.from({ length: count }, async () => {
			await gate.pass(a(kind, execution), async () => {
				order.push(name);
				await rest(1);
				return answer();
			});
		});
	const large = all('large', 'read', 1000);
	const small = [...all('small', 'read', 10), ...all('other kind', 'write', 10)];
	await Promise.all([...large, ...small]);
	// Eight were let in before these came.
	expect(order.lastIndexOf('small')).toBeLessThan(8 + 3 * 10);
	expect(order.lastIndexOf('other kind')).toBeLessThan(8 + 3 * 10);
	// Nor does the large one wait for all of the small ones.
	expect(order.slice(8, 14)).toContain('large');
});

it('looks at as many requests as are let in, and not at all that wait; and sets one timer for all', async () => {
	const gate = new Gate();
	const looks = jest.spyOn(Queue.prototype, 'at');
	const timers = jest.spyOn(n8n, 'sleep');
	const count = 3000;
	// A timer of the machine may end a moment early, and is then set once more.
	await withMovingClock(async () => {
		await gate.pass(a('read'), async () => answer(429, { 'retry-after': '0.05' }));
		const executions = [{}, {}, {}];
		await Promise.all(
			Array.from({ length: count }, async (_, index) => {
				await gate.pass(a('read', executions[index % 3]), async () => answer());
			}),
		);
	});
	expect(looks.mock.calls.length).toBeLessThan(20 * count);
	expect(timers).toHaveBeenCalledTimes(1);
	jest.restoreAllMocks();
});

it('tells each of many executions of a pause, and not all of them at each request that comes', async () => {
	await withMovingClock(async () => {
		const gate = new Gate();
		await gate.pass(a('read'), async () => answer(429, { 'retry-after': '10' }));
		const adds = jest.spyOn(Pauses.prototype, 'add');
		const executions = Array.from({ length: 200 }, () => ({ pauses: new Pauses() }));
		const requests = executions.flatMap((execution) =>
			Array.from({ length: 5 }, async () => await gate.pass(a('read', execution), async () => answer())),
		);
		expect(adds.mock.calls.length).toBeLessThan(3 * requests.length);
		await Promise.all(requests);
		const notes = executions.map(({ pauses }) => pauses.note());
		expect(notes.every((note) => note?.startsWith('Tallyfy asked for pauses: 10 of'))).toBe(true);
		adds.mockRestore();
	});
});

it('lets all of an execution go that is cancelled, with one listener for them', async () => {
	const gate = new Gate();
	const before = fill(gate, 20);
	const abort = new AbortController();
	const send = jest.fn(async () => answer());
	const waiting = Array.from({ length: 50 }, async () => await gate.pass(a('write', abort), send));
	expect(getEventListeners(abort.signal, 'abort')).toHaveLength(1);
	const another = gate.pass(a('write'), async () => answer());
	abort.abort();
	const ended = await Promise.allSettled(waiting);
	expect(ended.every(({ status }) => status === 'rejected')).toBe(true);
	expect(await another).toEqual(answer());
	await Promise.all(before);
	expect(send).not.toHaveBeenCalled();
});

it('answers by itself what Tallyfy refuses for an hour, until then and for that kind of call only', async () => {
	await withMovingClock(async () => {
		const gate = new Gate();
		const of = (call: string) => ({ ...a('write'), call });
		const send = jest.fn(async () => answer(429, { 'retry-after': '3600', 'x-ratelimit-remaining': '0' }));
		await gate.pass(of('inviteMember'), send);
		await rest(600_000);
		const refused = await gate.pass(of('inviteMember'), send);
		expect(refused).toEqual(answer(429, { 'retry-after': 3000 }));
		expect(send).toHaveBeenCalledTimes(1);
		expect((await gate.pass(of('createGuest'), async () => answer())).status).toBe(200);
		await rest(3_000_000);
		await gate.pass(of('inviteMember'), send);
		expect(send).toHaveBeenCalledTimes(2);
	});
});

it('answers those too that waited when the refusal came', async () => {
	const gate = new Gate();
	const send = jest.fn(async () => await rest(5).then(() => answer(429, { 'retry-after': '3600' })));
	const all = await Promise.all(Array.from({ length: 300 }, async () => await gate.pass(a('write'), send)));
	expect(all.every(({ status }) => status === 429)).toBe(true);
	// Those that were on their way when it came.
	expect(send).toHaveBeenCalledTimes(8);
});

it('takes those for no part of the limit that all the others have', async () => {
	await withMovingClock(async () => {
		const gate = new Gate();
		const forHours = async () => await rest(5).then(() => answer(429, { 'retry-after': '3600' }));
		const capped = { ...a('read'), call: 'capped' };
		await Promise.all(Array.from({ length: 100 }, async () => await gate.pass(capped, forHours)));
		const { seen, send } = farAway();
		while (seen.accepted.length < 60) await gate.pass(a('read'), send);
		expect(seen.refused).toBeLessThanOrEqual(2);
	});
});

it('opens in time although the clock of the machine is set back an hour', async () => {
	await withMovingClock(async () => {
		const gate = new Gate();
		const startedAt = performance.now();
		await gate.pass(a('read'), async () => answer(429, { 'retry-after': '10' }));
		jest.setSystemTime(Date.now() - 3_600_000);
		await gate.pass(a('read'), async () => answer());
		expect(performance.now() - startedAt).toBeLessThan(11_000);
	});
});

it('holds no place for a file', async () => {
	const gate = new Gate();
	let end = () => {};
	const sending = async () =>
		await new Promise<ReturnType<typeof answer>>((resolve) => (end = () => resolve(answer())));
	const file = gate.pass({ ...a('write'), isFile: true }, sending);
	await rest(1);
	expect(await widthOf(gate, 8)).toBe(8);
	end();
	await file;
	expect(await widthOf(gate, 8)).toBe(8);
});

it('lets two files through at a time, also after one that did not work out, and nobody who is cancelled', async () => {
	const files = new Files();
	let now = 0;
	let most = 0;
	const work = async () => {
		most = Math.max(most, ++now);
		await rest(2);
		now--;
		if (most > 0 && now === 0) throw new Error('No.');
	};
	const abort = new AbortController();
	const all = Array.from({ length: 9 }, async () => await files.hold({}, work));
	const cancelled = files.hold(abort, work);
	abort.abort();
	await expect(cancelled).rejects.toThrow('canceled');
	await Promise.allSettled(all);
	expect(most).toBe(2);
	most = 0;
	await Promise.allSettled([files.hold({}, work), files.hold({}, work), files.hold({}, work)]);
	expect(most).toBe(2);
});
