import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

import { parse } from 'yaml';

import { isNotAboutToken, ownWords, type Answer } from '../../nodes/Tallyfy/api/answer/answer.ts';
import { retryAfter } from '../../nodes/Tallyfy/api/answer/rateLimit.ts';
import { refusal } from '../../nodes/Tallyfy/api/answer/refusal.ts';
import { isMissing, TallyfyApiError } from '../../nodes/Tallyfy/api/errors.ts';
import { withDone } from '../../nodes/Tallyfy/engine/done.ts';
import { withHints } from '../../nodes/Tallyfy/engine/hints.ts';
import { isFileMissing } from '../../nodes/Tallyfy/operations/file/lib/sendFile.ts';

interface Contract {
	components: { examples: Record<string, { value: unknown }> };
}

const contract = parse(readFileSync('contract/openapi.yaml', 'utf8')) as Contract;
const example = (name: string) => contract.components.examples[name].value;

const member = { member: 'ben.okafor@example.com', host: 'go.tallyfy.com', repeatable: false };
const application = { ...member, member: '' };

const answer = (status: number, body: unknown, headers = {}): Answer => ({ status, body, headers });

describe('Tallyfy is quoted in each of its shapes', () => {
	it.each([
		['error-400-business-rule', 400],
		['error-400-oauth', 400],
		['error-401-edge', 401],
		['error-401-oauth-client', 401],
		['error-401-oauth-secret', 401],
		['error-402-trial-cap', 402],
		['error-403-application-org', 403],
		['error-402-trial-cap', 402],
		['error-403-business-rule', 403],
		['error-403-forbidden', 403],
		['error-403-launch-permission', 403],
		['error-404-edge', 404],
		['error-404-endpoint', 404],
		['error-422-not-in-organization', 422],
		['error-422-step-has-deadlines', 422],
		['error-422-step-has-rules', 422],
		['error-429-burst', 429],
		['error-429-hourly-cap', 429],
		['error-500', 500],
	])('%s', (name, status) => {
		const body = example(name) as { message?: string; error?: string };
		const told = refusal(answer(status, body), member);
		expect(told.message).toBe(body.message ?? body.error);
		expect(told.status).toBe(status);
		expect(told.description.length).toBeGreaterThan(20);
	});

	it.each([
		['error-401-unauthenticated', 401, 'Tallyfy refused ben.okafor@example.com'],
		['error-401-support-middleware', 401, 'Tallyfy refused ben.okafor@example.com'],
		['error-404-resource', 404, 'Tallyfy does not find this'],
	])('%s, after ours where it is the name of a status', (name, status, message) => {
		const { message: words } = example(name) as { message: string };
		const told = refusal(answer(status, example(name)), member);
		expect(told.message).toBe(message);
		expect(told.description).toMatch(new RegExp(`\\. Tallyfy says: ${words}$`));
	});

	it.each([
		['error-409-seat-pool-full', 'Your organization has used all of its full seats.', 'No full seat is free'],
		['error-409-seat-pool-light', 'Your organization has used all of its light seats.', 'No light seat is free'],
	])('%s', (name, message, happened) => {
		const told = refusal(answer(409, example(name)), member);
		expect(told.message).toBe(message);
		expect(told.description).toContain(happened);
	});

	it('all messages of all fields, nested ones with their path', () => {
		expect(ownWords(example('error-422-validation'))).toBe(
			'email: The email has already been taken. first_name: The first name may not be greater than 32 characters.',
		);
		expect(ownWords(example('error-422-flagged'))).toBe('checklist_id: The selected checklist id is invalid.');
		expect(ownWords(example('error-422-table-columns'))).toBe(
			'taskdata.1679091c5a880faf6fb5e6087eb1b2dc: Number of columns does not match required columns',
		);
		expect(ownWords(example('error-422-is-approved'))).toBe('is_approved: The is approved field is required.');
		expect(ownWords(example('error-422-table-columns'))).toBe(
			'taskdata.1679091c5a880faf6fb5e6087eb1b2dc: Number of columns does not match required columns',
		);
		expect(ownWords(example('error-422-nested'))).toBe(
			'prerun.1db9b285fbf55a7c075257a50f8ef164: The company name field is required. tasks.9bcf708820870137d05d8450f7050b99: Unknown step',
		);
	});

	it.each(['[', '{"a":'])('what else it says, where fields nest deeper than the stack: %s', (open) => {
		const depth = 100_000;
		const errors: unknown = JSON.parse(open.repeat(depth) + '"x"' + (open === '[' ? ']' : '}').repeat(depth));
		expect(ownWords({ errors, message: 'Invalid values' })).toBe('Invalid values');
	});

	it('covers every refusal that the contract shows', () => {
		const shown = Object.keys(contract.components.examples).filter((name) => name.startsWith('error-'));
		const tested = readFileSync(new URL(import.meta.url), 'utf8');
		expect(shown.filter((name) => !tested.includes(`'${name}'`))).toEqual([]);
	});

	it('plain text as it is, and a page not at all', () => {
		expect(ownWords('Unauthorized.')).toBe('Unauthorized.');
		expect(ownWords('<html><body><h1>502 Bad Gateway</h1></body></html>')).toBe('');
		expect(refusal(answer(502, '<html></html>'), member).message).toBe(
			'Tallyfy is not able to answer right now (HTTP 502)',
		);
	});

	it.each([null, undefined, 42, [], {}, { error: true }, { message: '' }, { errors: {} }, ''])(
		'%j says nothing',
		(body) => {
			expect(ownWords(body)).toBe('');
			expect(refusal(answer(422, body), member).message).toBe('Tallyfy refused these values');
		},
	);
});

describe('the way out depends on who asked for what', () => {
	it.each([
		[401, { ...application, application: true }, 'Run the test of the credential'],
		[401, application, 'Name a member in Act As, or set a Default Member in the credential.'],
		[403, application, 'Check the Organization ID in the credential'],
		[403, member, 'Act As a member with the right role'],
		[404, member, 'Check the Base URL in the credential'],
		[407, member, 'check the user and the password in HTTPS_PROXY'],
		[502, member, 'It is not known whether Tallyfy carried this out'],
		[502, { ...member, repeatable: true }, 'Run the node again in a few minutes.'],
		[402, member, 'Upgrade the organization in Tallyfy'],
		[423, member, 'Resolve the issues of the process'],
		[418, member, 'Check the values and run again.'],
	])('HTTP %i, %j', (status, subject, next) => {
		expect(refusal(answer(status, undefined), subject).description).toContain(next);
	});

	it('HTTP 404 of the edge, which neither an ID nor an address explains', () => {
		const told = refusal(answer(404, example('error-404-edge')), member);
		expect(told.message).toBe('Not found. Error Code: apsh546.');
		expect(told.description).toMatch(/^The entrance of Tallyfy turned this request away \(go\.tallyfy\.com\)/);
		expect(told.description).toContain('X-Tallyfy-Client');
		expect(told.description).not.toMatch(/Check the (ID|Base URL)/);
		expect(isMissing(told)).toBe(false);
	});

	it.each([
		['error-404-resource', true],
		['error-404-endpoint', false],
	])('%s: whether something is missing is %j', (name, missing) => {
		expect(isMissing(refusal(answer(404, example(name)), member))).toBe(missing);
	});

	it.each([
		['error-402-trial-cap', 402, 'This organization is a trial'],
		['error-409-seat-pool-full', 423, 'An open issue locks the process'],
	])('by the status alone, whatever the text and the code are: %s as %i', (name, status, happened) => {
		const told = refusal(answer(status, { ...Object(example(name)), code: 'SOMETHING_NEW' }), member);
		expect(told.description).toMatch(new RegExp(`^${happened}`));
		expect(refusal(answer(status, undefined), member).message).toMatch(new RegExp(`^${happened}`));
	});

	it.each([
		[401, '<html><head><title>Access denied</title></head></html>', {}],
		[403, '<html><head><title>Access denied</title></head></html>', {}],
		[401, '', { 'content-type': 'text/html' }],
	])('HTTP %i, a web page or its headers', (status, body, headers) => {
		const page = answer(status, body, headers);
		expect(refusal(page, member).message).toContain('a proxy or a firewall');
		expect(isNotAboutToken(page)).toBe(true);
	});

	it.each([500, 502, 503, 504])('HTTP %i, which a proxy may have answered where it is no JSON', (status) => {
		const perhaps = 'Where n8n has a proxy, this may be its answer: check whether it reaches go.tallyfy.com.';
		for (const body of ['<html><h1>Bad gateway</h1></html>', 'no healthy upstream', ''])
			for (const repeatable of [true, false])
				expect(refusal(answer(status, body), { ...member, repeatable }).description).toContain(perhaps);
		expect(refusal(answer(status, example('error-500')), member).description).not.toContain('proxy');
	});

	it('HTTP 401, a line of text as if it were a web page', () => {
		const line = answer(401, 'Unauthorized.', { 'content-type': 'text/html; charset=UTF-8' });
		expect(refusal(line, member).description).toContain('Tallyfy says: Unauthorized.');
	});

	it.each([
		['ECONNREFUSED', 'could not be reached', 'Nothing was sent.'],
		['ENOTFOUND', 'could not be reached', 'Nothing was sent.'],
		['ECONNRESET', 'broke off before an answer came', 'It is not known whether'],
		['ETIMEDOUT', 'broke off before an answer came', 'It is not known whether'],
		['SELF_SIGNED_CERT_IN_CHAIN', 'is not trusted here', 'NODE_EXTRA_CA_CERTS'],
		['CERT_HAS_EXPIRED', 'is not trusted here', 'Nothing was sent.'],
		['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'is not trusted here', 'NODE_EXTRA_CA_CERTS'],
	])('%s', (lost, happened, next) => {
		const told = refusal({ ...answer(0, undefined), lost }, member);
		expect(told.message).toContain(happened);
		expect(told.description).toContain(next);
	});
});

describe('Retry-After', () => {
	it.each([
		['12', 12_000],
		['0', 0],
		[7, 7000],
		['soon', undefined],
		[undefined, undefined],
	])('%j is %j ms', (value, wait) => {
		expect(retryAfter(answer(429, {}, { 'retry-after': value }))).toBe(wait);
	});

	it('may be an HTTP date, and one that is over is no wait', () => {
		const inAMinute = new Date(Date.now() + 60_000).toUTCString();
		expect(retryAfter(answer(429, {}, { 'retry-after': inAMinute }))).toBeGreaterThan(58_000);
		expect(retryAfter(answer(429, {}, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }))).toBe(0);
	});
});

// A pattern that reads parts of it again and again needs hours for these; the limit ends that.
it.each([
	['<a'.repeat(500_000), 500],
	[`<${'a'.repeat(1_000_000)}`, 401],
	[{ message: 'file '.repeat(200_000) }, 422],
	[{ errors: { title: Array.from({ length: 100_000 }, () => 'Error code: apsh') } }, 404],
])('a megabyte of foreign words is read once, and shown in part: %#', (body, status) => {
	const read = () => {
		const { message, description } = refusal(answer(status, body), member);
		isFileMissing(new TallyfyApiError(ownWords(body), '', 422));
		return message.length + description.length;
	};
	expect(runInNewContext('read()', { read }, { timeout: 20_000 })).toBeLessThan(3000);
});

it('keeps all else that is known of a refusal when its way out is another', async () => {
	const refused = new TallyfyApiError('Slow down', 'Wait.', 429, 'CAP', 300_000);
	const all = { message: 'Slow down', status: 429, code: 'CAP', retryAfter: 300_000 };
	await expect(withDone(Promise.reject(refused), '1 of 3 items is done.')).rejects.toMatchObject({
		...all,
		description: '1 of 3 items is done. Wait.',
	});
	await expect(withHints(Promise.reject(refused), [{ status: 429, next: 'Later.' }])).rejects.toMatchObject({
		...all,
		description: 'Later.',
	});
});
