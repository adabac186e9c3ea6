import { setClock, timeAt } from '../../nodes/Tallyfy/api/clock.ts';

const tallyfy = 'https://go.tallyfy.com/api';
const ours = Date.parse('2026-07-21T09:35:00Z');
const theirs = Date.parse('2026-07-21T09:30:00Z');

const answer = (status: number, date: string | undefined) => ({ status, headers: { date }, body: {} });

beforeEach(() => jest.useFakeTimers({ now: ours }));
afterEach(() => jest.useRealTimers());

it('is ours until Tallyfy has answered, and then theirs, which goes on', () => {
	expect(timeAt('https://first.example.com/api')).toBe(ours);
	setClock(tallyfy, answer(200, 'Tue, 21 Jul 2026 09:30:00 GMT'));
	jest.advanceTimersByTime(2000);
	expect(timeAt(tallyfy)).toBe(theirs + 2000);
	expect(timeAt('https://other.example.com/api')).toBe(ours + 2000);
});

it.each([
	['refuses', 502, 'Tue, 21 Jul 2026 12:00:00 GMT'],
	['has no date', 200, undefined],
	['has another date', 200, 'soon'],
])('learns nothing of an answer that %s', (_, status, date) => {
	setClock(tallyfy, answer(200, 'Tue, 21 Jul 2026 09:30:00 GMT'));
	setClock(tallyfy, answer(status, date));
	expect(timeAt(tallyfy)).toBe(theirs);
});
