import fc from 'fast-check';

import type { SandboxAnswer } from '../../sandbox/index.mts';
import { withMovingClock } from '../support/clock.mts';
import { actAs, ana, getUserToken, listTasks } from '../support/nodes.mts';
import { runs } from '../support/runs.mts';
import { credentialsOf } from '../support/tallyfy.mts';
import { anew, anyJson, anyText, expectSound, meddle, node, perform, walk } from './fuzz.mts';

/** What becomes of an answer. `at` is a place in it: 0 is its beginning, 1 its end. */
type Change =
	| { put: unknown; at: number }
	| { leaveOut: number }
	| { body: string; status?: number }
	| { cutAt: number }
	| { header: string; value: string }
	| { nothing: true };

type Holder = Record<string, unknown>;

/** Every value inside of a JSON value, as what holds it and under which key. */
function placesIn(value: unknown): Array<[Holder, string]> {
	if (typeof value !== 'object' || value === null) return [];
	const holder = value as Holder;
	return Object.keys(holder).flatMap((key): Array<[Holder, string]> => [[holder, key], ...placesIn(holder[key])]);
}

function inside(text: string, at: number, change: (holder: Holder, key: string) => void): string {
	let whole: Holder;
	try {
		whole = { body: JSON.parse(text) };
	} catch {
		return text;
	}
	const places = placesIn(whole);
	change(...places[Math.floor(at * places.length)]);
	return JSON.stringify(whole.body) ?? '';
}

function changed(answer: SandboxAnswer, change: Change): SandboxAnswer {
	const text = String(answer.body);
	if ('put' in change)
		return { ...answer, body: inside(text, change.at, (holder, key) => (holder[key] = structuredClone(change.put))) };
	if ('leaveOut' in change)
		return {
			...answer,
			body: inside(text, change.leaveOut, (holder, key) =>
				Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key],
			),
		};
	if ('body' in change) return { ...answer, ...change };
	if ('cutAt' in change) return { ...answer, body: answer.body.slice(0, change.cutAt * answer.body.length) };
	if ('header' in change) return { ...answer, headers: { ...answer.headers, [change.header]: change.value } };
	return answer;
}

const somewhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const statuses = [200, 201, 202, 204, 206, 302, 304, 400, 401, 403, 404, 405, 409, 418, 422, 429, 500, 503];

const body = fc.oneof(
	anyJson.map((value) => JSON.stringify(value)),
	anyText,
	fc.constantFrom('<html><body>Sign in</body></html>', '{"data":', 'null', '[]', '{}', '""', '\ufeff{}'),
);

/** What a header can carry. */
const headerValue = fc
	.oneof(fc.constantFrom('0', '-1', '1e400', '7', 'Fri, 31 Feb 2030 25:00:00 GMT', 'soon', '99999999999'), fc.string())
	.map((text) => text.replace(/[^\x20-\x7e]/g, '?'));

const change = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ put: anyJson, at: somewhere }) },
	{ weight: 3, arbitrary: fc.record({ leaveOut: somewhere }) },
	fc.record({ body }),
	fc.record({ body, status: fc.constantFrom(...statuses) }),
	fc.record({ cutAt: somewhere }),
	fc.record({
		header: fc.constantFrom('Retry-After', 'X-RateLimit-Remaining', 'Date', 'Content-Type', 'Content-Disposition'),
		value: headerValue,
	}),
	fc.constant({ nothing: true as const }),
);

/** One for each answer, from the first on again when there are more. */
const several: fc.Arbitrary<Change[]> = fc.array(change, { minLength: 1, maxLength: 4 });

const isToken = (url: string) => url.endsWith('/token');

describe('whatever Tallyfy answers, there are items or a sentence', () => {
	it.each(walk)('%s: %s', async (resource, operation, { given, item = { json: {} } }) => {
		await fc.assert(
			fc.asyncProperty(several, async (its) => {
				const sandbox = anew();
				const parameters = { resource, operation, actAs: actAs(ana), ...given(sandbox) };
				let answers = 0;
				meddle(sandbox, (answer, { url }) => (isToken(url) ? answer : changed(answer, its[answers++ % its.length])));
				const options = { node, credentials: credentialsOf(sandbox), parameters, items: [item] };
				expectSound(await withMovingClock(async () => await perform(options)));
				// What was never there cannot be written back as the contract wants it.
				sandbox.deviations.length = 0;
			}),
			runs(1),
		);
	});
});

describe('whatever is answered to those who ask for a token, there are items or a sentence', () => {
	it.each([
		['the application token', /oauth\/token$/],
		['the exchange', /users\/[^/]+\/token$/],
		['both', /token$/],
	])('%s', async (_, place) => {
		await fc.assert(
			fc.asyncProperty(several, async (its) => {
				const sandbox = anew();
				const credentials = credentialsOf(sandbox);
				sandbox.addTasks(ana, 1);
				let answers = 0;
				meddle(sandbox, (answer, { url }) => (place.test(url) ? changed(answer, its[answers++ % its.length]) : answer));
				await withMovingClock(async () => {
					expectSound(await getUserToken(credentials, ana));
					expectSound(await listTasks(credentials, ana));
				});
				sandbox.deviations.length = 0;
			}),
			runs(15),
		);
	});
});
