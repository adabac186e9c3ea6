import type { Answer } from '../../nodes/Tallyfy/api/answer/answer.ts';
import { retry } from '../../nodes/Tallyfy/api/sending/retry.ts';
import { withMovingClock } from '../support/clock.mts';

const answer = (status: number, headers = {}): Answer => ({ status, headers, body: {} });
const lost = (code: string): Answer => ({ ...answer(0), lost: code });

/** How many attempts are made when each is answered so. */
async function attempts(given: Answer, repeatable: boolean): Promise<number> {
	jest.spyOn(Math, 'random').mockReturnValue(0.5);
	const send = jest.fn(async () => given);
	expect(await withMovingClock(async () => await retry(send, repeatable))).toBe(given);
	return send.mock.calls.length;
}

it.each([
	[answer(200), 1, 1],
	[answer(401), 1, 1],
	[answer(500), 1, 1],
	[answer(502), 5, 1],
	[answer(503), 5, 1],
	[answer(504), 5, 1],
	[answer(429), 11, 11],
	[answer(429, { 'retry-after': '0' }), 11, 11],
	[answer(429, { 'retry-after': '20' }), 4, 4],
	[answer(429, { 'retry-after': '61' }), 1, 1],
	[lost('ECONNRESET'), 5, 1],
	[lost('EAI_AGAIN'), 5, 1],
	[lost('ENOTFOUND'), 1, 1],
	[lost('ECONNREFUSED'), 1, 1],
	[lost('CERT_HAS_EXPIRED'), 1, 1],
])('asks after %j so often: %i times, or %i when that may do harm', async (given, harmless, harmful) => {
	expect(await attempts(given, true)).toBe(harmless);
	expect(await attempts(given, false)).toBe(harmful);
});

afterEach(() => {
	jest.restoreAllMocks();
});

it('waits for a 429 without Retry-After until Tallyfy takes requests again, up to its minute', async () => {
	const isOver = async (ms: number) =>
		await withMovingClock(async () => {
			const opensAt = performance.now() + ms;
			return (await retry(async () => answer(performance.now() < opensAt ? 429 : 200), false)).status;
		});
	expect(await isOver(30_000)).toBe(200);
	expect(await isOver(45_000)).toBe(200);
	expect(await isOver(61_000)).toBe(429);
});

it('pauses no longer although the clock of the machine is set back an hour', async () => {
	await withMovingClock(async () => {
		const startedAt = performance.now();
		const waiting = retry(
			async () => answer(performance.now() < startedAt + 9_000 ? 429 : 200, { 'retry-after': '10' }),
			true,
		);
		await new Promise((resolve) => setTimeout(resolve, 2000));
		jest.setSystemTime(Date.now() - 3_600_000);
		expect((await waiting).status).toBe(200);
		expect(performance.now() - startedAt).toBeLessThan(11_000);
	});
});

it('stops waiting as soon as the execution is cancelled', async () => {
	const abort = new AbortController();
	const send = jest.fn(async () => answer(429, { 'retry-after': '30' }));
	const startedAt = Date.now();
	const waiting = retry(send, true, abort);
	setTimeout(() => abort.abort(), 20);
	await expect(waiting).rejects.toThrow('The execution was canceled');
	expect(Date.now() - startedAt).toBeLessThan(2000);
	expect(send).toHaveBeenCalledTimes(1);
});

it.each([
	[0, [400, 800, 1600, 3200]],
	[0.5, [500, 1000, 2000, 4000]],
	[1, [600, 1200, 2400, 4800]],
])('waits twice as long each time, and by chance (%d) a fifth more or less', async (chance, waits) => {
	jest.spyOn(Math, 'random').mockReturnValue(chance);
	const times: number[] = [];
	const send = async () => {
		times.push(Date.now());
		return answer(503);
	};
	await withMovingClock(async () => await retry(send, true));
	expect(times.slice(1).map((time, index) => time - times[index])).toEqual(waits);
});
