import { Budget } from '../../nodes/Tallyfy/api/sending/budget.ts';

/** Sends so many requests, each of which is answered 50 ms later. */
function sent(budget: Budget, count: number, from: number, apart = 6): void {
	for (let index = 0; index < count; index++) {
		const now = from + index * apart;
		expect(budget.wait(now)).toBe(0);
		budget.close(budget.spend(now), now + 50);
	}
}

/** How many requests more fit at that time. */
function roomAt(budget: Budget, now: number): number {
	let count = 0;
	for (; count < 1000 && budget.wait(now) === 0; count++) budget.spend(now);
	return count;
}

/**
 * 140 requests in ten seconds are taken, and three of the other kind came first: so the next one is taken ten seconds after
 * those, which from the first of this kind are less than ten.
 */
function learned(): Budget {
	const budget = new Budget();
	sent(budget, 137, 238);
	budget.learn(budget.spend(1096), 9000);
	return budget;
}

it('takes a window for a second longer, when what has just left it explains a refusal', () => {
	const budget = learned();
	sent(budget, 3, 10_170);
	const underWay = Array.from({ length: 9 }, () => budget.spend(10_180));
	for (const refused of underWay) budget.learn(refused, 1000);
	expect(roomAt(budget, 11_180)).toBe(137 - 3);
});

it('takes a limit for lower when only that explains it', () => {
	const budget = learned();
	sent(budget, 60, 12_000);
	budget.learn(budget.spend(13_000), 9000);
	expect(roomAt(budget, 13_000)).toBe(0);
	expect(roomAt(budget, 22_000)).toBe(60);
});
