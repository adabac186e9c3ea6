import type { IDataObject, IHttpRequestMethods, IHttpRequestOptions } from 'n8n-workflow';

import { fingerprint, parse, type Connection } from './connection';
import {
	codeOf,
	isNotAboutToken,
	isRecord,
	isSuccess,
	json,
	ownWords,
	refusal,
	TallyfyApiError,
	type Answer,
} from './errors';
import { requestOptions, transmit, type Send } from './http';
import { Gate, pause, slowdown } from './pace';
import { allPages } from './pages';
import { path } from './path';
import { retry } from './retry';
import { sessions, type UserToken } from './session';

/** One call, as an operation describes it. */
export interface Request {
	method: IHttpRequestMethods;
	/** Below the organization, or below the API root when it begins with `~/`; made with the `path` tag. */
	path: string;
	/** Lists are sent comma-separated; what is undefined or empty is left out. */
	query?: IDataObject;
	/** Sent as JSON; what is undefined is left out. */
	body?: IDataObject;
	/** `application`: only the application itself may do this; no member is acted for. */
	token?: 'application';
}

/** The one door to Tallyfy, bound to the member that is acted for. */
export interface Api {
	readonly organizationId: string;
	/** The member acted for; empty for the application itself. */
	readonly member: string;
	/** Sends one call and gives what is in its answer: the content of `data` where there is one, `undefined` for an empty answer. */
	call(request: Request): Promise<unknown>;
	/** All records of a list, or the first `limit`. */
	list(request: Request, limit?: number): Promise<IDataObject[]>;
	/** The same door for another member. */
	as(member: string): Api;
	/** The token of a member, and never the one that `instead` names: the one that was refused, or any that is known. */
	userToken(member: string, instead?: UserToken | 'any'): Promise<UserToken>;
}

/** What n8n gives us to send with. */
export interface Helpers {
	/** Sends as it is. */
	send: Send;
	/** Signs with the application token, and renews that on a 401. */
	sendAsApplication: Send;
	/** Aborted when the execution is cancelled. */
	signal?: AbortSignal;
}

/** Seconds that a user token lives when the answer does not say: 90 days (NOTES §2). */
const defaultLifetime = 7_776_000;

/**
 * Speaks with Tallyfy for one execution.
 *
 * @throws TallyfyApiError from every call that Tallyfy refuses or that does not reach it
 * @throws InputError for values that cannot be right, before anything is sent
 * @throws CancelledError when the execution is cancelled
 */
export class Client implements Api {
	private readonly gate: Gate;

	private readonly host: string;

	/** What the application was answered where it may not ask. */
	private refused?: Answer;

	readonly organizationId: string;

	constructor(
		private readonly connection: Connection,
		private readonly helpers: Helpers,
		readonly member: string = connection.defaultMember,
	) {
		this.organizationId = connection.organizationId;
		this.host = parse(connection.baseUrl)?.host ?? '';
		this.gate = Gate.of(fingerprint(connection.baseUrl, connection.organizationId));
	}

	as(member: string): Api {
		return new Client(this.connection, this.helpers, member);
	}

	async call(request: Request): Promise<unknown> {
		const body = await this.body(request);
		return isRecord(body) && 'data' in body ? body.data : body === '' ? undefined : body;
	}

	async list(request: Request, limit?: number): Promise<IDataObject[]> {
		return await allPages(
			async (page, perPage) => await this.body({ ...request, query: { ...request.query, page, per_page: perPage } }),
			limit,
		);
	}

	async userToken(member: string, instead?: UserToken | 'any'): Promise<UserToken> {
		const { baseUrl, organizationId, clientId, clientSecret } = this.connection;
		const key = fingerprint(baseUrl, organizationId, clientId, clientSecret, member.toLowerCase());
		if (instead) sessions.drop(key, instead === 'any' ? undefined : instead);
		return await sessions.token(key, async () => await this.exchange(member), this.helpers.signal);
	}

	/** The body of a successful answer. */
	private async body(request: Request): Promise<unknown> {
		const member = request.token === 'application' ? '' : this.member;
		const answer = member
			? await this.sendAsMember(request, member)
			: request.token === 'application'
				? await this.sendAsApplication(request)
				: await this.sendAsNobody(request);
		const subject = {
			member,
			application: request.token === 'application',
			host: this.host,
			repeatable: request.method === 'GET',
		};
		if (!isSuccess(answer)) throw refusal(answer, subject);
		return json(answer, subject);
	}

	/** On a 401 the token is exchanged again and the call repeated once: a second 401 is an answer, not an expiry. */
	private async sendAsMember(request: Request, member: string): Promise<Answer> {
		const token = await this.userToken(member);
		const answer = await this.sendWith(token, request);
		if (answer.status !== 401 || isNotAboutToken(answer)) return answer;
		return await this.sendWith(await this.userToken(member, token), request);
	}

	private async sendWith({ accessToken }: UserToken, request: Request): Promise<Answer> {
		const answer = await this.deliver(this.helpers.send, request, { Authorization: `Bearer ${accessToken}` });
		await pause(slowdown(answer), this.helpers.signal);
		return answer;
	}

	/** Whether the application itself may ask is disputed. Once it is refused, each further try would cost a fresh token. */
	private async sendAsNobody(request: Request): Promise<Answer> {
		if (this.refused) return this.refused;
		const answer = await this.sendAsApplication(request);
		if (answer.status === 401) this.refused = answer;
		return answer;
	}

	private async sendAsApplication(request: Request): Promise<Answer> {
		return await this.deliver(this.helpers.sendAsApplication, request);
	}

	/** Repeating an exchange does no harm: the worst it leaves is a token that nobody uses. */
	private async exchange(member: string): Promise<UserToken> {
		const startedAt = Date.now();
		const request: Request = {
			method: 'POST',
			path: path`~/applications/${this.organizationId}/users/${member}/token`,
		};
		const answer = await this.deliver(this.helpers.sendAsApplication, request, {}, true);
		const subject = { member: '', application: true, host: this.host, repeatable: true };
		if (answer.status === 404 && codeOf(answer.body) !== 'ENDPOINT_NOT_FOUND' && isRecord(answer.body))
			throw new TallyfyApiError(
				`Nobody in Tallyfy has the email ${member}`,
				'Correct the email, or invite this person first.',
				404,
			);
		if (answer.status === 422)
			throw new TallyfyApiError(
				`${member} is not a member of this organization`,
				`Invite this person first, or name another member. Tallyfy says: ${ownWords(answer.body) || 'nothing more'}`,
				422,
			);
		if (!isSuccess(answer)) throw refusal(answer, subject);
		const body = json(answer, subject);
		if (!isRecord(body) || typeof body.access_token !== 'string')
			throw new TallyfyApiError(
				`Tallyfy gave no token for ${member}`,
				'Check the Base URL in the credential.',
				answer.status,
			);
		const lifetime = (Number(body.expires_in) || defaultLifetime) * 1000;
		return {
			accessToken: body.access_token,
			tokenType: typeof body.token_type === 'string' ? body.token_type : 'Bearer',
			expiresAt: startedAt + lifetime,
			renewAt: startedAt + lifetime * 0.9,
		};
	}

	/** Through the gate of the organization, and again where that is worth it and safe. */
	private async deliver(
		send: Send,
		{ method, path: below, query, body }: Request,
		headers: IDataObject = {},
		repeatable = method === 'GET',
	): Promise<Answer> {
		const { baseUrl, organizationId } = this.connection;
		const { signal } = this.helpers;
		const options = (): IHttpRequestOptions =>
			requestOptions(this.connection, {
				method,
				url:
					baseUrl +
					(below.startsWith('~') ? below.slice(1) : `/organizations/${encodeURIComponent(organizationId)}${below}`),
				headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
				...(query && { qs: filled(query), arrayFormat: 'comma' }),
				...(body && { body: defined(body) }),
				abortSignal: signal,
			});
		return await retry(
			async () =>
				await this.gate.pass(method === 'GET' ? 'read' : 'write', async () => await transmit(send, options()), signal),
			repeatable,
			signal,
		);
	}
}

const defined = (body: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

const filled = (query: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(query).filter(
			([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
		),
	);
