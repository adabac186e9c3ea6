import { randomBytes } from 'node:crypto';

import nock from 'nock';

import { type CallName, Sandbox, type SandboxOptions } from '../../sandbox/index.mts';
import { Credentials } from '../../tools/engine/engine.mts';

const host = 'https://go.tallyfy.com';

const opened: Sandbox[] = [];
let opens = 0;

/** The sandbox behind nock, at Tallyfy's own address: every request is held against the contract, and none leaves. */
export function tallyfy(options: SandboxOptions = {}): Sandbox {
	// Tokens are kept in memory by client and secret: a secret of its own keeps each test apart.
	const sandbox = new Sandbox({ clientSecret: `secret ${++opens}`, ...options });
	opened.push(sandbox);
	if (!nock.isActive()) nock.activate();
	// Of several the last one answers.
	nock.cleanAll();
	nock.disableNetConnect();
	for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
		nock(host)
			.persist()
			.intercept(/.*/, method)
			.reply(async function (url, body) {
				const {
					status,
					headers,
					body: answer,
				} = await sandbox.handle({
					method,
					url,
					headers: Object.fromEntries(Object.entries(this.req.headers).map(([name, value]) => [name, String(value)])),
					body: typeof body === 'string' ? bytesOf(body) : JSON.stringify(body),
				});
				return [status, answer, headers];
			});
	return sandbox;
}

/** What is no text, nock gives as hexadecimal digits. */
const bytesOf = (body: string) => (/^[0-9a-f]+$/.test(body) ? Buffer.from(body, 'hex') : body);

/** A credential of that sandbox, as a user fills it in. */
export function credentialsOf(sandbox: Sandbox, fields: Record<string, string> = {}): Credentials {
	return new Credentials({
		clientId: sandbox.clientId,
		clientSecret: sandbox.clientSecret,
		organizationId: sandbox.organizationId,
		...fields,
	});
}

/** A sandbox with an organization of its own, where a test depends on what the gate of its organization has learned. */
export function organization(options: SandboxOptions = {}) {
	const sandbox = tallyfy({ organizationId: randomBytes(16).toString('hex'), ...options });
	return { sandbox, credentials: credentialsOf(sandbox) };
}

/** The emails of so many more members, with so many tasks each. */
export function people(sandbox: Sandbox, count: number, tasks = 0): string[] {
	return Array.from({ length: count }, (_, index) => {
		const { email } = sandbox.addMember({ email: `person.${index}@example.com` });
		sandbox.addTasks(email, tasks);
		return email;
	});
}

/** From now on no request gets an answer: each is lost with this code. Gives the number of those lost. */
export function loseAll(code: string): () => number {
	let lost = 0;
	nock.cleanAll();
	for (const method of ['GET', 'POST'])
		nock(host)
			.persist()
			.intercept(/.*/, method)
			.reply(async () => {
				lost++;
				throw Object.assign(new Error(`No answer: ${code}`), { code });
			});
	return () => lost;
}

/** The headers of all requests that reach the sandbox from now on. */
export function headersTo(sandbox: Sandbox): Array<Record<string, string>> {
	const seen: Array<Record<string, string>> = [];
	const handle = sandbox.handle.bind(sandbox);
	sandbox.handle = async (request) => {
		seen.push(request.headers);
		return await handle(request);
	};
	return seen;
}

/** From now on Tallyfy ignores these keys of a query, and answers 200 all the same. */
export function ignoring(sandbox: Sandbox, ...keys: string[]): void {
	const handle = sandbox.handle.bind(sandbox);
	sandbox.handle = async (request) => {
		const url = new URL(request.url, host);
		for (const key of keys) url.searchParams.delete(key);
		return await handle({ ...request, url: url.pathname + url.search });
	};
}

/** `{ count: { issueToken: 1, … } }`, for comparing all the requests of a test at once. */
export function requestsOf(sandbox: Sandbox): Record<string, number> {
	return Object.fromEntries(
		(Object.keys(sandbox.answerCounts) as CallName[]).map((operation) => [operation, sandbox.count(operation)]),
	);
}

/** Closes every sandbox that was opened. Gives what was done in them that the contract does not allow. */
export async function closeAll(): Promise<string[]> {
	nock.cleanAll();
	nock.enableNetConnect();
	const sandboxes = opened.splice(0);
	await Promise.all(sandboxes.map(async (sandbox) => await sandbox.close()));
	return sandboxes.flatMap(({ deviations }) => deviations);
}

/** Takes what nock put in the place of Node's client away: all that runs in this process shares it. */
export const stopIntercepting = () => nock.restore();
