import { isoOf, timeOf } from '../../nodes/Tallyfy/api/dates.ts';

const noon = Date.UTC(2026, 9, 2, 12, 30);

it.each([
	'2026-10-02T12:30:00Z',
	'2026-10-02T12:30:00.000Z',
	'2026-10-02T12:30:00.000000Z',
	'2026-10-02T14:30:00+02:00',
	'2026-10-02T14:30:00+0200',
	'2026-10-02T18:00:00+05:30',
	// Without a zone it is in UTC.
	'2026-10-02 12:30:00',
	'2026-10-02T12:30:00',
	'2026-10-02 12:30',
	// As an organization may have it in its webhooks.
	'02/10/2026 12:30 PM UTC',
	'02/10/2026 12:30 PM GMT',
	'02/10/2026 12:30 pm Z',
	'02/10/2026 08:30 AM EDT',
	'02/10/2026 06:30 AM MDT',
	'02/10/2026 02:30 PM CEST',
	'02/10/2026 10:00 PM ACST',
	'02/10/2026 02:30 PM +02',
	'02/10/2026 06:00 PM +0530',
	'02/10/2026 09:30 AM -03:00',
	'03/10/2026 01:30 AM +13',
])('takes %s for half past noon in UTC', (date) => {
	expect(timeOf(date)).toBe(noon);
	expect(isoOf(date)).toMatch(/^2026-10-02T12:30:00(\.0+)?Z$/);
});

it('takes midnight and noon of a clock with twelve hours for what they are', () => {
	expect(timeOf('31/12/2026 12:05 AM UTC')).toBe(Date.UTC(2026, 11, 31, 0, 5));
	expect(timeOf('31/12/2026 01:05 PM GMT')).toBe(Date.UTC(2026, 11, 31, 13, 5));
});

it.each([
	...[undefined, null, '', 'soon', 1790000000, '2026-13-01', '10/02/2026', {}],
	// There is no month 31: the day comes first.
	'10/31/2026 12:30 PM UTC',
	'02/10/2026 13:30 PM UTC',
	// Half past noon in Chicago, Havana or Shanghai.
	'02/10/2026 12:30 PM CST',
	'02/10/2026 12:30 PM',
])('takes %j for no date, and leaves it as it is', (date) => {
	expect(timeOf(date)).toBeNaN();
	expect(isoOf(date)).toBe(date);
});

it('leaves a day a day', () => {
	expect(isoOf('2026-10-02')).toBe('2026-10-02');
	expect(timeOf('2026-10-02')).toBe(Date.UTC(2026, 9, 2));
});
