import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

import { Account } from '../../tools/doctor/account.mts';
import { examine } from '../../tools/doctor/examine.mts';
import { prompt } from '../../tools/doctor/prompt.mts';
import { missing, settings } from '../../tools/doctor/settings.mts';
import { root } from '../../tools/root.mts';
import { Sandbox } from '../../sandbox/index.mts';
import { environmentOf } from '../support/account.mts';

jest.mock('node:timers/promises', () => ({ setTimeout: jest.fn() }));

const ana = 'ana.petrova@example.com';
const noHeader = 'GET /me: header X-Tallyfy-Client is missing';

const opened: Sandbox[] = [];

async function open() {
	const sandbox = new Sandbox();
	opened.push(sandbox);
	return { sandbox, environment: environmentOf(sandbox, await sandbox.listen(), ana) };
}

afterEach(async () => {
	await Promise.all(opened.splice(0).map(async (sandbox) => await sandbox.close()));
});

/** What is found out about a sandbox, by fact. */
async function examined(prepare: (sandbox: Sandbox) => void = () => {}, changes: Record<string, string> = {}) {
	const { sandbox, environment } = await open();
	prepare(sandbox);
	const account = new Account(settings({ ...environment, ...changes }), 0);
	const findings = await examine(account);
	const found = Object.fromEntries(findings.map(({ name, answer }) => [name.replace(/127\.0\.0\.1:\d+/, ''), answer]));
	return { sandbox, account, findings, found };
}

const token = 'gives a token: eyJ… (redacted)';
const refused = 'refused (HTTP 401: Unauthenticated.)';
const unknownEndpoint = expect.stringMatching(/^refused \(HTTP 404: ENDPOINT_NOT_FOUND /);

const documented = {
	'Token URL /oauth/token': token,
	'Token URL /api/oauth/token': token,
	'Lifetime of an application token': '604800 s (7 days)',
	'Exchange for a user token': 'HTTP 200, not wrapped: eyJ… (redacted)',
	'Lifetime of a user token': '7776000 s (90 days)',
	'Application token when a newer one is there': 'still serves',
	'User token on /me': 'accepted (HTTP 200)',
	'Application token on /me': refused,
	'Application token on /organizations/{org}': refused,
	'Application token on …/tasks': refused,
	'No X-Tallyfy-Client header': 'refused (HTTP 404: Not found. Error Code: apsh546.)',
	'Most records in a page': '100, says per_page; the 6 records are too few to show it',
	'Rate limit headers': 'x-ratelimit-remaining: 598',
};

/** Everything but what depends on a user token. */
const withoutMember = Object.keys(documented).filter((name) => !/user|User|newer|No X|records/.test(name));

it('finds what the contract says, with few requests, all of them reads but for the tokens', async () => {
	const { sandbox, account, found, findings } = await examined();
	expect(found).toEqual(documented);
	expect(findings.every(({ isKnown }) => isKnown)).toBe(true);
	expect(sandbox.requests.map(({ method, operationId }) => `${method} ${operationId}`)).toEqual([
		'POST issueToken',
		'POST issueToken',
		'POST issueUserToken',
		'GET getMe',
		'GET getMe',
		'GET getOrganization',
		'GET listTasks',
		'GET getMe',
		'GET listMembers',
	]);
	expect(account.requests).toBe(9);
	expect(sandbox.deviations).toEqual([noHeader]);
});

it('waits between any two requests', async () => {
	const { environment } = await open();
	const account = new Account(settings(environment), 2);
	jest.mocked(sleep).mockClear();
	await account.exchange();
	await account.me();
	expect(account.requests).toBe(4);
	expect(jest.mocked(sleep).mock.calls).toEqual([[2000], [2000], [2000]]);
});

describe('each disputed fact the other way', () => {
	it.each<[string, (sandbox: Sandbox) => void, object]>([
		[
			'one token address, below the API',
			({ tokenPaths }) => tokenPaths.delete('/oauth/token'),
			{ 'Token URL /oauth/token': unknownEndpoint },
		],
		[
			'one token address, beside the API',
			({ tokenPaths }) => tokenPaths.delete('/api/oauth/token'),
			{ 'Token URL /api/oauth/token': unknownEndpoint },
		],
		[
			'other lifetimes',
			({ tokenLifetimes }) => Object.assign(tokenLifetimes, { application: 3600, user: 15_552_000 }),
			{
				'Lifetime of an application token': '3600 s (1 h)',
				'Lifetime of a user token': '15552000 s (180 days)',
			},
		],
		[
			'one application token at a time',
			(sandbox) => (sandbox.newTokenEndsOlder = true),
			{ 'Application token when a newer one is there': 'is refused: a newer one ends it' },
		],
		[
			'application tokens serve below /organizations',
			(sandbox) => (sandbox.organizationTakesApplicationTokens = true),
			{
				'Application token on /organizations/{org}': 'accepted (HTTP 200)',
				'Application token on …/tasks': 'accepted (HTTP 200)',
			},
		],
		[
			'401 without the client header',
			(sandbox) => (sandbox.missingClientHeader = 401),
			{ 'No X-Tallyfy-Client header': refused },
		],
		[
			'no client header needed',
			(sandbox) => (sandbox.missingClientHeader = 'accepted'),
			{ 'No X-Tallyfy-Client header': 'accepted (HTTP 200)' },
		],
		[
			'no cap of a page',
			(sandbox) => (sandbox.pageSizeCap = Infinity),
			{ 'Most records in a page': 'more than 100, says per_page; the 6 records are too few to show it' },
		],
		[
			'no cap, and records enough to see it',
			(sandbox) => {
				sandbox.pageSizeCap = Infinity;
				for (let n = 0; n < 100; n++) sandbox.addMember({ email: `person.${n}@example.com` });
			},
			{ 'Most records in a page': 'more than 100: 101 came' },
		],
		[
			'a cap, and records enough to see it',
			(sandbox) => {
				for (let n = 0; n < 100; n++) sandbox.addMember({ email: `person.${n}@example.com` });
			},
			{ 'Most records in a page': '100: so many came of 106' },
		],
		[
			'pages without meta',
			(sandbox) => (sandbox.pagingDrift = { meta: false }),
			{
				'Most records in a page': 'not known: 6 records are too few to tell, and the answer has no per_page',
			},
		],
		['no limits', (sandbox) => (sandbox.limits = []), { 'Rate limit headers': 'none, in 9 answers' }],
	])('%s', async (_, prepare, expected) => {
		const { sandbox, found } = await examined(prepare);
		// It falls with each request that is answered.
		expect(found).toEqual({ ...documented, 'Rate limit headers': expect.any(String), ...expected });
		expect(sandbox.count('issueUserToken', 200)).toBe(1);
		expect(sandbox.deviations).toEqual([noHeader]);
	});

	it('asks for a second token where there is one address, and twice for the exchange where the older is refused', async () => {
		const one = await examined(({ tokenPaths }) => tokenPaths.delete('/oauth/token'));
		expect([one.sandbox.count('issueToken', 200), one.account.requests]).toEqual([2, 10]);
		const ended = await examined((sandbox) => {
			sandbox.tokenPaths.delete('/oauth/token');
			sandbox.newTokenEndsOlder = true;
		});
		expect(ended.account.requests).toBe(11);
	});
});

describe('what does not stop it', () => {
	it('asks at a third address that was given', async () => {
		const other = await open();
		const { found } = await examined(() => {}, { TALLYFY_TOKEN_URL: other.environment.TALLYFY_TOKEN_URL });
		expect(other.sandbox.count('issueToken', 200)).toBe(1);
		expect(Object.values(found).filter((answer) => answer === token)).toHaveLength(2);
	});

	it('takes a page of the web app for no token', async () => {
		const { found } = await examined((sandbox) =>
			sandbox.fault({ operationId: 'issueToken', kind: 'html', status: 200 }),
		);
		expect(found).toEqual({ ...documented, 'Token URL /oauth/token': 'a page that is no JSON (HTTP 200)' });
	});

	it('follows no redirect', async () => {
		const other = await open();
		const { found } = await examined((sandbox) =>
			sandbox.fault({
				operationId: 'getOrganization',
				kind: 'status',
				status: 302,
				headers: { Location: `${other.environment.TALLYFY_BASE_URL}/elsewhere?token=1` },
			}),
		);
		const { host } = new URL(other.environment.TALLYFY_BASE_URL);
		expect(found['Application token on /organizations/{org}']).toBe(`redirects to ${host} (HTTP 302)`);
		expect(other.sandbox.requests).toEqual([]);
	});

	it.each<[string, (sandbox: Sandbox) => void, string]>([
		['a server out of order', (s) => s.fault({ operationId: 'listTasks', kind: 'html', status: 503 }), 'HTTP 503'],
		[
			'a connection that breaks',
			(s) => s.fault({ operationId: 'listTasks', kind: 'cut', at: 'request' }),
			'no answer came (UND_ERR_SOCKET)',
		],
	])('goes on after %s', async (_, prepare, why) => {
		const { found, findings } = await examined(prepare);
		expect(found).toEqual({ ...documented, 'Application token on …/tasks': `not known: ${why}` });
		expect(findings.filter(({ isKnown }) => !isKnown)).toHaveLength(1);
	});

	it('says what it cannot know without the member, and still asks as the application', async () => {
		const { sandbox, found } = await examined(() => {}, { TALLYFY_MEMBER: 'nobody@example.com' });
		expect(found['Exchange for a user token']).toMatch(/^refused \(HTTP 404: RESOURCE_NOT_FOUND /);
		expect(found['User token on /me']).toBe('not known: there is no user token');
		for (const name of withoutMember) expect(found[name]).not.toMatch(/^not known/);
		expect(sandbox.count('getOrganization')).toBe(1);
	});

	it('sends a wrong secret to the token addresses and nothing else', async () => {
		const { sandbox, found } = await examined(() => {}, { TALLYFY_CLIENT_SECRET: 'guessed' });
		expect(found['Token URL /oauth/token']).toMatch(/^refused \(HTTP 401: /);
		expect(found['Application token on /me']).toBe('not known: there is no application token');
		expect(sandbox.requests.map(({ operationId }) => operationId)).toEqual(['issueToken', 'issueToken']);
	});

	it('asks nothing more once Tallyfy wants a pause', async () => {
		const { sandbox, found } = await examined((s) =>
			s.fault({ operationId: 'issueUserToken', kind: 'status', status: 429, headers: { 'Retry-After': '17' } }),
		);
		const pause = 'not known: Tallyfy asks for a pause (HTTP 429, Retry-After: 17)';
		expect(found['Exchange for a user token']).toBe(pause);
		expect(found['Most records in a page']).toBe(pause);
		expect(found['Application token on /me']).toBe(pause);
		expect(found['Rate limit headers']).toBe('retry-after: 17');
		expect(sandbox.requests).toHaveLength(3);
	});
});

describe('what it keeps to itself', () => {
	it('prints no word of the server that is secret, names the account, or moves the cursor', async () => {
		const { sandbox, found } = await examined((s) => {
			const { clientSecret, organizationId } = s;
			const message = `${clientSecret} ${encodeURIComponent(clientSecret)} ${organizationId}\n\u001b[2J${ana}`;
			s.fault({ operationId: 'listTasks', kind: 'status', status: 403, body: { message } });
		});
		const words = Array(3).fill('(redacted)').join(' ');
		expect(found['Application token on …/tasks']).toBe(`refused (HTTP 403: ${words} [2J(redacted))`);
		expect(sandbox.deviations).toEqual([noHeader]);
	});

	it('shows nothing of a secret that is typed, and everything else', async () => {
		const [input, output] = [new PassThrough(), new PassThrough()];
		const typed = prompt('Client Secret', { secret: true, input, output });
		input.write('a/b+c=\r');
		expect(await typed).toBe('a/b+c=');
		output.end();
		expect(await text(output)).toBe('Client Secret (is not shown): \n');

		const shown = new PassThrough();
		const typedOpenly = prompt('Client ID', { secret: false, input, output: shown });
		input.write('417\r');
		expect(await typedOpenly).toBe('417');
		shown.end();
		expect(await text(shown)).toContain('417');
	});

	it('ends when the terminal does', async () => {
		const input = new PassThrough();
		const typed = prompt('Client ID', { secret: false, input, output: new PassThrough() });
		input.end();
		await expect(typed).rejects.toThrow('Client ID was not entered.');
	});
});

describe('npm run doctor', () => {
	async function run(environment: Record<string, string>) {
		const { PATH = '', HOME = '' } = process.env;
		const child = spawn(process.execPath, ['--import', 'tsx', 'tools/doctor/start.mts', '--pace', '0'], {
			cwd: root,
			env: { PATH, HOME, ...environment },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
		return { stdout, stderr, code: child.exitCode };
	}

	it('prints fact, document and answer, and nothing secret', async () => {
		const { sandbox, environment } = await open();
		const { stdout, stderr, code } = await run(environment);
		expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
		expect(stdout).toMatch(/^Lifetime of a user token +two pages: 7776000 s \(90 days\) +7776000 s \(90 days\)$/m);
		expect(stdout).toContain('9 requests were sent.');
		const secrets = [...sandbox.issuedTokens, sandbox.clientSecret, encodeURIComponent(sandbox.clientSecret)];
		expect(secrets.length).toBeGreaterThan(4);
		expect(secrets.filter((secret) => stdout.includes(secret))).toEqual([]);
		for (const whose of [ana, sandbox.organizationId]) expect(stdout).not.toContain(whose);
	});

	it('prints what its page shows', async () => {
		const { environment } = await open();
		const { stdout } = await run(environment);
		const page = readFileSync(join(root, 'docs/doctor.md'), 'utf8');
		const [, example] = /```\n(Fact[^`]+)```/.exec(page) ?? [];
		// Without the rule below the head; a port of another length moves the columns.
		const lines = (printed = '') =>
			printed
				.slice(printed.indexOf('Fact'))
				.trim()
				.split('\n')
				.filter((line) => !line.startsWith('─'))
				.map((line) => line.replace(/:\d+\//, '/').replace(/ +/g, ' '));
		expect(lines(stdout)).toEqual(lines(example));
	});

	it('ends with 1 when something could not be known', async () => {
		const { environment } = await open();
		const { stdout, code } = await run({ ...environment, TALLYFY_CLIENT_SECRET: 'guessed' });
		expect({ code, isSaid: stdout.includes('there is no application token') }).toEqual({ code: 1, isSaid: true });
		expect(stdout).not.toContain('guessed');
	});

	it('says what it needs when nobody is there to ask', async () => {
		const { stderr, code } = await run({ TALLYFY_CLIENT_ID: '417', TALLYFY_MEMBER: ana });
		expect(stderr).toBe('Nobody is here to ask. Set TALLYFY_CLIENT_SECRET, TALLYFY_ORGANIZATION_ID.\n');
		expect(code).toBe(1);
	});

	it.each([
		[{ TALLYFY_BASE_URL: 'http://go.tallyfy.com/api' }, /^Base URL must begin with https/],
		[{ TALLYFY_ORGANIZATION_ID: 'northfield' }, /^Organization ID is not right/],
		[{ TALLYFY_MEMBER: 'ana' }, /^The member is not an email address$/],
	])('sends nothing with %j', async (changes, message) => {
		const { environment } = await open();
		expect(() => settings({ ...environment, ...changes })).toThrow(message);
		expect(missing(environment)).toEqual([]);
	});
});
