import { Readable } from 'node:stream';

import { call } from '../../nodes/Tallyfy/api/call.ts';
import { Gate } from '../../nodes/Tallyfy/api/sending/gate.ts';
import type { Send } from '../../nodes/Tallyfy/api/sending/http.ts';
import { Pauses } from '../../nodes/Tallyfy/api/sending/pauses.ts';
import { retry } from '../../nodes/Tallyfy/api/sending/retry.ts';
import { Sender } from '../../nodes/Tallyfy/api/sending/sender.ts';
import { withMovingClock } from '../support/clock.mts';

beforeEach(() => {
	jest.useFakeTimers();
});

afterEach(() => {
	jest.useRealTimers();
});

const second = 1000;
const pass = async (seconds: number) => await jest.advanceTimersByTimeAsync(seconds * second);

/** A request that takes so many seconds. */
const request = (pauses: Pauses, seconds: number) =>
	void pauses.during(async () => await new Promise((resolve) => setTimeout(resolve, seconds * second)));

it('says nothing of a run without pauses', async () => {
	const pauses = new Pauses();
	request(pauses, 20);
	pauses.add(0, 'Tallyfy asked for pauses');
	pauses.add(Infinity, 'Tallyfy asked for pauses');
	await pass(60);
	expect(pauses.note()).toBeUndefined();
});

it('counts time once, however many wait', async () => {
	const pauses = new Pauses();
	await pass(12);
	for (let one = 0; one < 40; one++) pauses.add(46 * second, 'Tallyfy asked for pauses');
	await pass(2);
	pauses.add(30 * second, 'Tallyfy asked for pauses');
	pauses.add(46 * second, 'Tallyfy asked for pauses');
	await pass(46);
	expect(pauses.note()).toBe('Tallyfy asked for pauses: 48 of 60 s were waiting.');
});

it('counts no time in which something is under way', async () => {
	const pauses = new Pauses();
	request(pauses, 5);
	request(pauses, 10);
	pauses.add(15 * second, 'Tallyfy asked for pauses');
	await pass(20);
	expect(pauses.note()).toBe('Tallyfy asked for pauses: 5 of 20 s were waiting.');
});

it('counts what is under way until it fails', async () => {
	const pauses = new Pauses();
	const failing = pauses.during(async () => {
		await new Promise((resolve) => setTimeout(resolve, second));
		throw new Error('No.');
	});
	pauses.add(9 * second, 'Tallyfy asked for pauses');
	await Promise.all([expect(failing).rejects.toThrow('No.'), pass(10)]);
	expect(pauses.note()).toBe('Tallyfy asked for pauses: 8 of 10 s were waiting.');
});

it('counts only what has passed of a pause', async () => {
	const pauses = new Pauses();
	pauses.add(60 * second, 'Tallyfy asked for pauses');
	await pass(3);
	expect(pauses.note()).toBe('Tallyfy asked for pauses: 3 of 3 s were waiting.');
});

it('says why', async () => {
	const pauses = new Pauses();
	pauses.add(4 * second, 'Tallyfy could not answer at times');
	await pass(4);
	expect(pauses.note()).toBe('Tallyfy could not answer at times: 4 of 4 s were waiting.');
	pauses.add(2 * second, 'Tallyfy asked for pauses');
	await pass(4);
	expect(pauses.note()).toBe('Tallyfy could not answer at times, and Tallyfy asked for pauses: 6 of 8 s were waiting.');
});

it.each([
	[1.9, 2, undefined],
	[2, 20, 'Tallyfy asked for pauses: 2 of 20 s were waiting.'],
	[2, 21, undefined],
	[60, 600, 'Tallyfy asked for pauses: 60 of 600 s were waiting.'],
	[59, 600, undefined],
])('%d seconds of %d: %s', async (paused, all, note) => {
	const pauses = new Pauses();
	pauses.add(paused * second, 'Tallyfy asked for pauses');
	await pass(all);
	expect(pauses.note()).toBe(note);
});

const answer = (status = 200, headers = {}) => ({ status, headers, body: {} });

it.each([
	[answer(429, { 'retry-after': '20' }), 'asked for pauses: 60 of 60'],
	[answer(503, { 'retry-after': '9' }), 'could not answer at times: 36 of 36'],
	[answer(500), undefined],
])('hears of each repetition of %j: %s', async (given, says) => {
	const pauses = new Pauses();
	await withMovingClock(async () => {
		jest.spyOn(Math, 'random').mockReturnValue(0);
		await retry(async () => given, true, { pauses });
		expect(pauses.note()).toBe(says && `Tallyfy ${says} s were waiting.`);
	});
});

const after = async (seconds: number) => await new Promise((resolve) => setTimeout(resolve, seconds * second));

it('hears of a closed gate whoever waits there, and not who waits for others', async () => {
	await withMovingClock(async () => {
		const gate = new Gate();
		const [early, late] = [{ pauses: new Pauses() }, { pauses: new Pauses() }];
		const wait = async (execution: { pauses: Pauses }) =>
			await gate.pass({ kind: 'read', call: 'a', execution, isFile: false }, async () => answer());
		// Eight of another execution take all places, and one of them is told to wait.
		const others = Array.from({ length: 8 }, async (_, index) => {
			const passing = { kind: 'read', call: 'b', execution: {}, isFile: false } as const;
			await gate.pass(
				passing,
				async () => await after(5).then(() => answer(index ? 200 : 429, { 'retry-after': '7' })),
			);
		});
		const first = wait(early);
		await after(8);
		const second = wait(late);
		await Promise.all([...others, first, second]);
		expect(early.pauses.note()).toBe('Tallyfy asked for pauses: 7 of 12 s were waiting.');
		expect(late.pauses.note()).toBe('Tallyfy asked for pauses: 4 of 12 s were waiting.');
	});
});

/** Sends to an organization that no other test sends to, since a gate is shared by all who do. */
const senderTo = (organizationId: string, send: Send, pauses: Pauses) =>
	new Sender({ baseUrl: 'https://go.tallyfy.com/api', organizationId }, { send, sendAsApplication: send, pauses });

it('hears of every request, and of the rest after one that was among the last', async () => {
	await withMovingClock(async () => {
		const answers = [
			{ in: 0, statusCode: 429, headers: { 'retry-after': '9' } },
			{ in: 5, statusCode: 200, headers: {} },
			{ in: 0, statusCode: 200, headers: { 'x-ratelimit-remaining': '0' } },
		];
		const send = async () => {
			const { in: seconds, ...given } = answers.shift() ?? { in: 0 };
			await after(seconds);
			return { body: {}, ...given };
		};
		const pauses = new Pauses();
		const sender = senderTo('first', send, pauses);
		await Promise.all([1, 2].map(async () => await sender.withToken('token', call('getMe'))));
		expect(pauses.note()).toBe('Tallyfy asked for pauses: 5 of 10 s were waiting.');
	});
});

it('hears of a file until it is stored', async () => {
	await withMovingClock(async () => {
		const send = async () => ({ statusCode: 200, headers: {}, body: Readable.from(['a file']) });
		const pauses = new Pauses();
		const sender = senderTo('second', send, pauses);
		const stored = sender.withToken('token', call('getMe'), { keep: async () => await after(5) });
		pauses.add(9 * second, 'Tallyfy asked for pauses');
		await Promise.all([stored, after(10)]);
		expect(pauses.note()).toBe('Tallyfy asked for pauses: 4 of 10 s were waiting.');
	});
});
