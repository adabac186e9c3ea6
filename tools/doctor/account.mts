import { setTimeout as sleep } from 'node:timers/promises';
import { EnvHttpProxyAgent, request } from 'undici';

import { parseUrl } from '../../nodes/Tallyfy/api/address.ts';
import type { Answer } from '../../nodes/Tallyfy/api/answer/answer.ts';
import { call } from '../../nodes/Tallyfy/api/call.ts';
import type { Application } from '../../nodes/Tallyfy/api/credential.ts';
import { isRecord } from '../../nodes/Tallyfy/api/records.ts';
import { tallyfyHeaders } from '../../nodes/Tallyfy/api/sending/http.ts';
import type { Settings } from './settings.mts';

interface Asking {
	token?: string;
	form?: URLSearchParams;
	/** False leaves X-Tallyfy-Client out. */
	client?: boolean;
}

export interface Exchange {
	answer: Answer;
	/** The application token that was sent last; an older one is tried first. */
	taken: 'older' | 'newest';
}

const timeout = 30_000;

/**
 * One account of Tallyfy, asked without the package's own client: that one repeats, renews and translates, and here the
 * raw answers count. Redirects are not followed. What several facts need is asked for once.
 */
export class Account {
	/** Every answer, oldest first. */
	readonly answers: Answer[] = [];

	readonly tokenUrls: string[];

	private readonly grants = new Map<string, Promise<Answer>>();

	private readonly tokens = new Set<string>();

	/** Why nothing more is asked. */
	private halt?: string;

	private sent = 0;

	private readonly proxy = new EnvHttpProxyAgent();

	/** @param pace seconds from an answer to the next request */
	constructor(
		private readonly settings: Settings,
		private readonly pace: number,
	) {
		const { baseUrl, tokenUrl } = this.connection;
		const origin = parseUrl(baseUrl)?.origin;
		// Both documented addresses of this host, and the one that was given.
		this.tokenUrls = [...new Set([`${origin}/oauth/token`, `${origin}/api/oauth/token`, tokenUrl])];
	}

	/** How many requests were sent. */
	get requests(): number {
		return this.sent;
	}

	/** The client-credentials grant at one of `tokenUrls`. */
	async grant(url: string): Promise<Answer> {
		const known = this.grants.get(url) ?? this.askForToken(url);
		this.grants.set(url, known);
		return await known;
	}

	/**
	 * At least two application tokens, oldest first: a second one is asked for where only one address gives any.
	 *
	 * @throws Error when there is none
	 */
	readonly applicationTokens = once(async (): Promise<string[]> => {
		const given: Array<{ url: string; token: string }> = [];
		for (const url of this.tokenUrls) {
			const token = tokenIn(await this.grant(url).catch(() => undefined));
			if (token) given.push({ url, token });
		}
		if (!given.length) throw new Error(this.halt ?? 'there is no application token');
		const tokens = given.map(({ token }) => token);
		const second = given.length === 1 ? tokenIn(await this.askForToken(given[0].url)) : undefined;
		return second ? [...tokens, second] : tokens;
	});

	/** The one token exchange: for the member's e-mail. */
	readonly exchange = once(async (): Promise<Exchange> => {
		const tokens = await this.applicationTokens();
		const { path } = call('issueUserToken', { email: this.settings.member });
		const url = this.at(path.replace('{org}', encodeURIComponent(this.connection.organizationId)));
		const answer = await this.ask('POST', url, { token: tokens[0] });
		if (answer.status !== 401 || tokens.length === 1) return { answer, taken: 'older' };
		return { answer: await this.ask('POST', url, { token: tokens.at(-1) }), taken: 'newest' };
	});

	/** `GET /me` as the member, with everything that the documents ask for. */
	readonly me = once(async () => await this.asMember('/me'));

	/** Reads with the newest application token; a path below the organization begins with `/organizations`. */
	async asApplication(below: string): Promise<Answer> {
		const tokens = await this.applicationTokens();
		return await this.ask('GET', this.at(below), { token: tokens.at(-1) });
	}

	/** Reads as the member. */
	async asMember(below: string, { client }: Pick<Asking, 'client'> = {}): Promise<Answer> {
		const token = tokenIn((await this.exchange()).answer);
		if (!token) throw new Error(this.halt ?? 'there is no user token');
		return await this.ask('GET', this.at(below), { token, client });
	}

	/** `/organizations/{id}`, and what follows. */
	organization(below = ''): string {
		return `/organizations/${encodeURIComponent(this.connection.organizationId)}${below}`;
	}

	/** Takes out of a text what is secret, and whose account it is. */
	redact(text: string): string {
		const { clientSecret, organizationId } = this.connection;
		const form = new URLSearchParams({ s: clientSecret }).toString().slice(2);
		const hidden = [
			clientSecret,
			encodeURIComponent(clientSecret),
			form,
			...this.tokens,
			organizationId,
			this.settings.member,
		];
		return hidden.filter(Boolean).reduce((shown, secret) => shown.replaceAll(secret, '(redacted)'), text);
	}

	private get connection(): Application {
		return this.settings.connection;
	}

	private at(below: string): string {
		return `${this.connection.baseUrl}${below}`;
	}

	private async askForToken(url: string): Promise<Answer> {
		const { clientId, clientSecret, scope } = this.connection;
		const grant = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret, scope };
		return await this.ask('POST', url, { form: new URLSearchParams(grant) });
	}

	/** @throws Error when no answer came; from a 429 on nothing is sent any more */
	private async ask(method: 'GET' | 'POST', url: string, { token, form, client = true }: Asking): Promise<Answer> {
		if (this.halt) throw new Error(this.halt);
		if (this.sent++) await sleep(this.pace * 1000);
		const { 'X-Tallyfy-Client': name, ...headers } = tallyfyHeaders;
		const response = await request(url, {
			method,
			headers: {
				...headers,
				...(client && { 'X-Tallyfy-Client': name }),
				...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
				...(token && { Authorization: `Bearer ${token}` }),
			},
			body: form?.toString(),
			dispatcher: this.proxy,
			headersTimeout: timeout,
			bodyTimeout: timeout,
		}).then(
			async ({ statusCode: status, headers: received, body }) => ({
				status,
				headers: received,
				body: parsed(await body.text()),
			}),
			lost,
		);
		this.answers.push(response);
		const issued = tokenIn(response);
		if (issued) this.tokens.add(issued);
		if (response.status === 429) {
			this.halt = `Tallyfy asks for a pause (HTTP 429, Retry-After: ${response.headers['retry-after'] ?? 'missing'})`;
			throw new Error(this.halt);
		}
		return response;
	}
}

/** The access token of an answer; it is not wrapped in `data` by the documents, and found there all the same. */
export function tokenIn(answer: Answer | undefined): string | undefined {
	const body = tokenBody(answer);
	return typeof body?.access_token === 'string' ? body.access_token : undefined;
}

/** Where the token and its lifetime are. */
export function tokenBody({ body }: Partial<Answer> = {}) {
	if (!isRecord(body)) return undefined;
	return isRecord(body.data) ? body.data : body;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** The code alone: what a client throws may hold the request. */
function lost(thrown: { code?: string }): never {
	throw new Error(`no answer came (${thrown.code ?? 'for an unknown reason'})`);
}

/** Runs it at the first call, and gives the same answer, or throws the same, ever after. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
	let result: Promise<T> | undefined;
	return async () => await (result ??= work());
}
