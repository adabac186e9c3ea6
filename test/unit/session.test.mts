import { Sessions } from '../../nodes/Tallyfy/api/tokens/session.ts';

const day = 86_400_000;

/** Exchanges that count themselves: the first token is 1. */
function exchanges(renewAt = Date.now() + day) {
	let made = 0;
	return async () => ({ accessToken: `${++made}`, tokenType: 'Bearer', expiresAt: renewAt, renewAt });
}

const never = async () => await new Promise<never>(() => {});

it('makes one exchange for all who ask at once', async () => {
	const sessions = new Sessions();
	const exchange = exchanges();
	const tokens = await Promise.all(Array.from({ length: 5 }, async () => await sessions.token('a', exchange)));
	expect(tokens.map(({ accessToken }) => accessToken)).toEqual(['1', '1', '1', '1', '1']);
});

it('keeps so many tokens, and lets the least recently used one go', async () => {
	const sessions = new Sessions(2);
	const exchange = exchanges();
	const ask = async (key: string) => (await sessions.token(key, exchange)).accessToken;
	const given = [];
	for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) given.push(await ask(key));
	expect(given).toEqual(['1', '2', '1', '3', '1', '4']);
});

it('exchanges again what is due for renewal', async () => {
	const sessions = new Sessions();
	const exchange = exchanges(Date.now() - 1);
	await sessions.token('a', exchange);
	expect((await sessions.token('a', exchange)).accessToken).toBe('2');
});

it('forgets a refused token, but not the one that has taken its place', async () => {
	const sessions = new Sessions();
	const exchange = exchanges();
	const refused = await sessions.token('a', exchange);
	sessions.drop('a', refused);
	await sessions.token('a', exchange);
	sessions.drop('a', refused);
	expect((await sessions.token('a', exchange)).accessToken).toBe('2');
	sessions.drop('a');
	expect((await sessions.token('a', exchange)).accessToken).toBe('3');
});

it('does not keep what did not work out', async () => {
	const sessions = new Sessions();
	const failing = async () => await Promise.reject(new Error('No.'));
	await expect(sessions.token('a', failing)).rejects.toThrow('No.');
	expect((await sessions.token('a', exchanges())).accessToken).toBe('1');
});

it('lets a cancelled execution go that waits for the exchange of another', async () => {
	const sessions = new Sessions();
	const abort = new AbortController();
	void sessions.token('a', never);
	const waiting = sessions.token('a', never, abort.signal);
	abort.abort();
	await expect(waiting).rejects.toThrow('canceled');
});
