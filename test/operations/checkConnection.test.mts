import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { TallyfyPersonalTokenApi } from '../../credentials/TallyfyPersonalTokenApi.credentials.ts';
import type { Sandbox, SandboxOptions } from '../../sandbox/index.mts';
import { Credentials, type RunOptions, type RunResult } from '../../tools/engine/engine.mts';
import { read } from '../docs/pages.mts';
import { withMovingClock } from '../support/clock.mts';
import { examinable } from '../support/examinable.mts';
import { perform } from '../support/menu.mts';
import { actAs, ana, ben } from '../support/nodes.mts';
import { credentialsOf, loseAll, tallyfy } from '../support/tallyfy.mts';
import { publicUrl } from '../support/waiting.mts';

const hour = 3_600_000;

const opened = (options?: SandboxOptions) => examinable(tallyfy(options));

const check = async (sandbox: Sandbox, parameters: INodeParameters = {}, options: Partial<RunOptions> = {}) =>
	await perform(sandbox, ['organization', 'checkConnection'], parameters, {
		webhookWaitingBaseUrl: publicUrl,
		...options,
	});

/** What was found, by fact. */
function found({ items, error }: RunResult): Record<string, IDataObject> {
	if (error) throw error;
	return Object.fromEntries(items.map(({ json: { fact, ...rest } }) => [String(fact), rest]));
}

/** The facts with a verdict, but the summary. */
const having = (result: RunResult, verdict: string) =>
	Object.entries(found(result)).flatMap(([fact, its]) => (fact !== 'Summary' && its.verdict === verdict ? [fact] : []));

const allIsWell = 'All is well: 21 facts are as expected, 0 different, 0 not known';

/** Everything in the sandbox that is secret, or says whose account it is. */
function privateIn({ issuedTokens, clientId, clientSecret, organizationId, members, state, requests }: Sandbox) {
	expect(issuedTokens.length).toBeGreaterThan(2);
	const people = members.flatMap(({ id, email, first_name, last_name, username, job_title }) => [
		String(id),
		email,
		encodeURIComponent(email),
		first_name,
		last_name,
		username,
		job_title,
	]);
	const work = [...state.tasks.values()].flatMap(({ id, title }) => [id, title]);
	const processes = state.runs.all().flatMap(({ id, name }) => [id, name]);
	const { name, slug, city } = state.organization;
	const account = [clientId, clientSecret, encodeURIComponent(clientSecret), organizationId, name, slug, city];
	expect(requests.length).toBeGreaterThan(10);
	return [...issuedTokens, ...account, ...people, ...work, ...processes, 'n8n.example.com'].filter(Boolean);
}

function expectNothingPrivate(result: RunResult, sandbox: Sandbox): void {
	const text = JSON.stringify(result.items);
	expect(privateIn(sandbox).filter((secret) => text.includes(String(secret)))).toEqual([]);
	// Names of headers come in lower case.
	expect(text.toLowerCase()).not.toContain('northfield');
}

/** Adds headers to each answer, as what stands on the way does. */
function withHeaders(sandbox: Sandbox, headers: Record<string, string>): void {
	const handle = sandbox.handle.bind(sandbox);
	sandbox.handle = async (request) => {
		const answer = await handle(request);
		return { ...answer, headers: { ...answer.headers, ...headers } };
	};
}

const page = read('docs/check-connection.md');

/** The rows of the table of the page that begins with these columns. */
function tableOf(...head: string[]): string[][] {
	const cells = (line: string) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim());
	const tables = page.split(/\n\n/).map((block) => block.trim().split('\n').map(cells));
	const [, , ...rows] = tables.find(([first]) => first.join() === head.join()) ?? [];
	return rows;
}

/** What came out, as its page shows it. */
const rowsOf = (result: RunResult, ...keys: string[]) =>
	result.items.map(({ json }) => keys.map((key) => String(json[key]).replace(/3\d{3} seconds/, '3600 seconds')));

it('says that all is well, with reads and one exchange', async () => {
	const sandbox = opened();
	const result = await check(sandbox);
	expect(found(result).Summary).toEqual({
		expected: 'All is well',
		found: allIsWell,
		verdict: 'as expected',
		what_to_do: 'Nothing.',
	});
	expect(having(result, 'as expected')).toHaveLength(21);
	for (const { json } of result.items)
		expect(Object.keys(json)).toEqual(['fact', 'expected', 'found', 'verdict', 'what_to_do']);
	const sent = sandbox.requests.map(({ method, operationId }) => (method === 'GET' ? 'a read' : operationId));
	expect(sent.filter((one) => one !== 'a read')).toEqual(['issueToken', 'issueToken', 'issueUserToken']);
	expectNothingPrivate(result, sandbox);
	expect(tableOf('Fact', 'Expected', 'Found')).toEqual(rowsOf(result, 'fact', 'expected', 'found'));
});

/** All that the documents dispute or leave open, and all that can be wrong around it. */
function turnRound(sandbox: Sandbox): void {
	sandbox.member(ana).role = 'Light';
	sandbox.tokenPaths.delete('/api/oauth/token');
	Object.assign(sandbox.tokenLifetimes, { application: 3600, user: 15_552_000 });
	sandbox.newTokenEndsOlder = true;
	sandbox.organizationTakesApplicationTokens = true;
	sandbox.missingClientHeader = 'accepted';
	// As the member, without the header, and then as the application.
	sandbox.fault({ operationId: 'getMe', kind: 'status', status: 200, body: { data: {} }, after: 2 });
	sandbox.pageSizeCap = Infinity;
	sandbox.ignoresSort = true;
	sandbox.ignoresStatus = true;
	sandbox.limits = [];
	sandbox.fault({ operationId: 'listWatchers', kind: 'status', status: 404, body: { message: 'Not found.' } });
	sandbox.zoneInFeed = true;
	withHeaders(sandbox, { Via: '1.1 proxy.northfield-services.example.com' });
}

it('says of each fact that it is different, and what to do', async () => {
	const sandbox = opened({ now: () => Date.now() + hour });
	turnRound(sandbox);
	const result = await check(sandbox, {}, { webhookWaitingBaseUrl: 'http://localhost:5678/webhook-waiting' });
	const { Summary: summary, 'The other documented token address': other, ...facts } = found(result);
	// One of both has to give a token.
	expect(other.verdict).toBe('as expected');
	expect(Object.entries(facts).map(([fact, its]) => [fact, its.found])).toEqual([
		['Member in Act As', expect.stringMatching(/^a light member: /)],
		['Clocks of n8n and Tallyfy', expect.stringMatching(/^(3600|3599|3601) seconds apart: n8n is behind$/)],
		['Address of this n8n', 'no https, on this machine or in a private network'],
		['Organization webhooks', 'off (HTTP 404)'],
		['Status filter of my tasks', 'complete gives 4 of 4 tasks, 3 open; a status that it cannot know gives 4'],
		['Status filter of all tasks', 'complete gives 8 of 8 tasks, 7 open'],
		['Order of processes', 'oldest first'],
		['Order of my tasks', 'another order'],
		['Dates of the audit feed', 'with a time zone'],
		['Most records in a page', 'more than 100, says the answer; 6 members are too few to show it'],
		['Rate limit headers', 'none'],
		['Proxy in between', 'one that adds via'],
		['Token URL of the credential', 'gives none (HTTP 404)'],
		['Lifetime of an application token', '3600 s, 1 h'],
		['Lifetime of a user token', '15552000 s, 180 days'],
		['Application token when a newer one is there', 'is refused: a newer one ends it'],
		['Application token on /me', 'accepted (HTTP 200)'],
		['Application token on the organization', 'accepted (HTTP 200)'],
		['Application token on the tasks', 'accepted (HTTP 200)'],
		['A call without X-Tallyfy-Client', 'accepted (HTTP 200)'],
	]);
	for (const its of Object.values(facts)) {
		expect(its.verdict).toBe('different');
		expect(its.what_to_do).toMatch(/^\w.{20,}\.$/);
	}
	expect(summary.found).toBe(`To mend first: Member in Act As, ${facts['Member in Act As'].found}`);
	expect(summary.what_to_do).toBe(facts['Member in Act As'].what_to_do);
	expect(sandbox.count('issueUserToken', 200)).toBe(1);
	expectNothingPrivate(result, sandbox);
	expect(tableOf('Fact', 'Found', 'What to do')).toEqual(rowsOf(result, 'fact', 'found', 'what_to_do'));
});

function addMembers(sandbox: Sandbox, count: number): void {
	for (let n = 0; n < count; n++) sandbox.addMember({ email: `person.${n}@example.com` });
}

it('sees the other ways in which each can be different', async () => {
	const sandbox = opened({ now: () => Date.now() - hour });
	const { state } = sandbox;
	sandbox.tokenPaths.delete('/oauth/token');
	sandbox.missingClientHeader = 401;
	sandbox.pageSizeCap = 50;
	addMembers(sandbox, 60);
	const headers = { Location: 'https://elsewhere.example.com' };
	sandbox.fault({ operationId: 'getOrganization', kind: 'status', status: 302, headers, after: 1 });
	for (const entry of state.activities) entry.created_at = state.timestamp(2 * hour);
	const result = await check(sandbox);
	expect(found(result)).toMatchObject({
		'Clocks of n8n and Tallyfy': { found: expect.stringMatching(/^(3600|3599|3601) seconds apart: n8n is ahead$/) },
		'The other documented token address': { found: 'gives none (HTTP 404)' },
		'Application token on the organization': { found: 'redirected (HTTP 302)' },
		'Most records in a page': { found: '50' },
		'Dates of the audit feed': {
			found: expect.stringMatching(/^without a time zone, and not in UTC: 1(19|20) minutes ahead$/),
		},
		'A call without X-Tallyfy-Client': { found: 'refused (HTTP 401)', verdict: 'as expected' },
		'Status filter of my tasks': { found: expect.stringMatching(/ gives 4$/), verdict: 'as expected' },
	});
	expect(having(result, 'different')).toHaveLength(5);
});

it('takes a page of the web app for neither a token nor an answer, and sees more than 100 records in a page', async () => {
	const sandbox = opened();
	sandbox.fault({ operationId: 'issueToken', kind: 'html', status: 200, after: 1 });
	sandbox.fault({ operationId: 'getOrganization', kind: 'html', status: 200, after: 1 });
	sandbox.pageSizeCap = Infinity;
	addMembers(sandbox, 100);
	const result = await check(sandbox);
	expect(found(result)).toMatchObject({
		'The other documented token address': { found: 'gives none (HTTP 200)' },
		'Application token on the organization': { found: 'a page that is no JSON (HTTP 200)' },
		'Most records in a page': { found: 'more than 100' },
	});
	expect(having(result, 'different')).toHaveLength(3);
});

it('says what it cannot know where there is too little, and sees a page that is full', async () => {
	const sandbox = opened();
	const { state } = sandbox;
	state.tasks.clear();
	for (const { id } of state.runs.all()) state.runs.delete(id);
	state.activities.length = 0;
	addMembers(sandbox, 100);
	const result = await check(sandbox);
	expect(having(result, 'not known')).toEqual([
		'Status filter of my tasks',
		'Status filter of all tasks',
		'Order of processes',
		'Order of my tasks',
		'Dates of the audit feed',
	]);
	expect(found(result)['Most records in a page']).toMatchObject({ found: '100', verdict: 'as expected' });
	expect(found(result).Summary.found).toBe('All is well: 16 facts are as expected, 0 different, 5 not known');
});

describe('what is to be mended comes first', () => {
	it('a light member', async () => {
		const sandbox = opened();
		sandbox.member(ana).role = 'light';
		const facts = found(await check(sandbox));
		expect(facts.Summary.found).toMatch(/^To mend first: Member in Act As, a light member: /);
		expect(facts['Organization webhooks']).toMatchObject({
			found: 'refused (HTTP 403): only an administrator sees them',
			verdict: 'not known',
			what_to_do: 'Act As an administrator and run again.',
		});
	});

	it('no webhooks', async () => {
		const sandbox = opened();
		sandbox.fault({ operationId: 'listWatchers', kind: 'status', status: 422, body: { message: ana } });
		const result = await check(sandbox);
		expect(having(result, 'different')).toEqual(['Organization webhooks']);
		expect(found(result).Summary).toMatchObject({
			found: 'To mend first: Organization webhooks, off (HTTP 422)',
			verdict: 'different',
			what_to_do: expect.stringMatching(/^Use Tallyfy Trigger /),
		});
		expectNothingPrivate(result, sandbox);
	});

	it('an address that nobody outside can call', async () => {
		const facts = found(await check(opened(), {}, { webhookWaitingBaseUrl: 'https://10.0.0.7/webhook-waiting' }));
		const shown = 'https, on this machine or in a private network';
		expect(facts['Address of this n8n'].found).toBe(shown);
		expect(facts.Summary.found).toBe(`To mend first: Address of this n8n, ${shown}`);
		expect(facts.Summary.what_to_do).toContain('WEBHOOK_URL');
	});

	it('and what the nodes cope with is to be reported', async () => {
		const sandbox = opened();
		sandbox.ignoresSort = true;
		sandbox.pagingDrift = { meta: false };
		expect(found(await check(sandbox)).Summary).toMatchObject({
			found: 'All is well for the nodes: 18 facts are as expected, 2 different, 1 not known',
			verdict: 'different',
		});
	});
});

describe('one sentence, and no row', () => {
	const stopped = async (sandbox: Sandbox, ...rest: [INodeParameters?, Partial<RunOptions>?]) => {
		const { items, error } = await check(sandbox, ...rest);
		expect(items).toEqual([]);
		return { message: error?.message, sent: sandbox.requests.map(({ operationId }) => operationId) };
	};

	it('a wrong secret, which is sent once', async () => {
		const sandbox = opened();
		const credentials = credentialsOf(sandbox, { clientSecret: 'guessed' });
		expect(await stopped(sandbox, {}, { credentials })).toEqual({
			message: 'Tallyfy does not accept this client ID and client secret',
			sent: ['issueToken'],
		});
	});

	it('a host that cannot be reached', async () => {
		const sandbox = opened();
		loseAll('ECONNREFUSED');
		expect((await stopped(sandbox)).message).toBe('The Token URL could not be reached (go.tallyfy.com)');
	});

	it('another organization', async () => {
		const sandbox = opened();
		const credentials = credentialsOf(sandbox, { organizationId: 'f'.repeat(32) });
		const { message, sent } = await stopped(sandbox, {}, { credentials });
		expect(message).toBe("You don't have application's permissions for this organization!");
		expect(sent).toEqual(['issueToken', 'issueToken', 'issueUserToken']);
	});

	it('a member whom nobody knows', async () => {
		expect((await stopped(opened(), { actAs: 'nobody@example.com' })).message).toBe(
			'Nobody in Tallyfy has the email nobody@example.com',
		);
	});

	it('nobody named', async () => {
		expect(await stopped(opened(), { actAs: '' })).toEqual({
			message: 'This has to act as a member, and none is named',
			sent: [],
		});
	});

	it('an address without tokens', async () => {
		const sandbox = opened();
		sandbox.tokenPaths.clear();
		const { message } = await stopped(sandbox);
		expect(message).toBe('The Token URL is not right: go.tallyfy.com has no token address there');
	});

	it('Tallyfy asks for a long pause: nothing more is asked', async () => {
		// In an organization of its own, since the pause holds for what follows.
		const sandbox = opened({ organizationId: '0'.repeat(32) });
		const headers = { 'Retry-After': '3600' };
		sandbox.fault({ operationId: 'listMembers', kind: 'status', status: 429, headers, body: {} });
		const { message, sent } = await stopped(sandbox);
		expect(message).toMatch(/^Tallyfy accepts no more of these requests until /);
		expect(sent.at(-1)).toBe('listMembers');
	});
});

it.each<[string, (sandbox: Sandbox) => void, string]>([
	[
		'a server out of order',
		(sandbox) => sandbox.fault({ operationId: 'listActivity', kind: 'html', status: 503, times: 9 }),
		'the server was out of order (HTTP 503)',
	],
	[
		'a connection that breaks',
		(sandbox) => sandbox.fault({ operationId: 'listActivity', kind: 'cut', at: 'request', times: 9 }),
		'no answer came',
	],
])('%s leaves one fact open', async (_, prepare, shown) => {
	const sandbox = opened();
	prepare(sandbox);
	const result = await withMovingClock(async () => await check(sandbox));
	expect(found(result)['Dates of the audit feed']).toMatchObject({ found: shown, verdict: 'not known' });
	expect(having(result, 'not known')).toEqual(['Dates of the audit feed']);
});

it('looks once for each member, however many items there are', async () => {
	const sandbox = opened();
	const items = [ana, ben, ana, ben, ana].map((email) => ({ email }));
	const result = await check(sandbox, { actAs: actAs('={{ $json.email }}') }, { items });
	expect(result.error).toBeUndefined();
	const summaries = result.items.filter(({ json }) => json.fact === 'Summary');
	expect(summaries.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	expect(sandbox.count('listActivity')).toBe(2);
});

it('no word of Tallyfy is in it', async () => {
	const sandbox = opened();
	const body = { message: `${sandbox.clientSecret} ${sandbox.organizationId} ${ben}`, code: 'ANA_PETROVA' };
	for (const operationId of ['listTasks', 'listMyTasks', 'listRuns', 'listMembers', 'listActivity'] as const)
		sandbox.fault({ operationId, kind: 'status', status: 403, body, times: 9 });
	withHeaders(sandbox, { 'X-RateLimit-Northfield': '1', 'RateLimit-Policy': 'Northfield;w=60', Via: ana });
	const result = await check(sandbox);
	expect(having(result, 'not known')).toHaveLength(6);
	expect(JSON.stringify(result.items)).not.toContain('ANA_PETROVA');
	expectNothingPrivate(result, sandbox);
});

it('says nothing of the application where a personal token is used', async () => {
	const sandbox = opened();
	const fields = { accessToken: sandbox.personalToken(ana), organizationId: sandbox.organizationId };
	const credentials = new Credentials(fields, new TallyfyPersonalTokenApi());
	const parameters = { authentication: 'personalToken', actAs: '' };
	const result = await check(sandbox, parameters, { credentials });
	expect(found(result).Summary.found).toBe('All is well: 13 facts are as expected, 0 different, 0 not known');
	expect(Object.keys(found(result)).filter((fact) => /application|token/i.test(fact))).toEqual([]);
	expect(sandbox.requests.every(({ method }) => method === 'GET')).toBe(true);
	const wrong = new Credentials({ ...fields, organizationId: 'f'.repeat(32) }, new TallyfyPersonalTokenApi());
	expect((await check(sandbox, parameters, { credentials: wrong })).error?.description).toContain('Organization ID');
});
