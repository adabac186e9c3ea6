import type { IDataObject } from 'n8n-workflow';

import { parse } from './address';
import { codeOf, isNotAboutToken, isSuccess, ownWords, type Answer } from './answer';
import type { CallName, Data, ListCall, Row } from './call';
import { pause } from './cancel';
import type { Connection } from './credential';
import { InputError, TallyfyApiError } from './errors';
import { fingerprint } from './fingerprint';
import { Gate, slowdown } from './gate';
import { requestOptions, transmit, type Send } from './http';
import { lifetime } from './lifetime';
import { allPages, pagesUntil, type GetPage } from './pages';
import { path } from './path';
import { isRecord } from './records';
import { json, refusal, tokenOwner } from './refusal';
import type { Request } from './request';
import { retry } from './retry';
import { sessions, type UserToken } from './session';
import { isForApplication, isRead, toWire } from './wire';

/** A file as Tallyfy gives it. */
export interface Download {
	content: Buffer;
	fileName: string;
	mimeType: string;
}

/** The one door to Tallyfy, bound to the member that is acted for. */
export interface Api {
	readonly organizationId: string;
	/** Where Tallyfy is: host and port. */
	readonly host: string;
	/** The member acted for; empty for the application itself, and with a personal token. */
	readonly member: string;
	/** Whether nobody is acted for. */
	readonly isApplication: boolean;
	/** Sends one call and gives what is in its answer: the content of `data` where there is one, `undefined` for an empty answer. */
	call<C extends CallName | undefined = undefined>(request: Request<C>): Promise<Data<C>>;
	/** A GET that is sent once in an execution, however many items need it. */
	once<C extends CallName | undefined = undefined>(request: Request<C>): Promise<Data<C>>;
	/** All records of a list, or the first `limit`. */
	list<C extends ListCall = undefined>(request: Request<C>, limit?: number): Promise<Array<Row<C>>>;
	/** The records of a list up to and with the first page that is enough; `whole` when there are no others. */
	until<C extends ListCall = undefined>(
		request: Request<C>,
		isEnough: (page: Array<Row<C>>) => boolean,
	): Promise<{ records: Array<Row<C>>; whole: boolean }>;
	/** The file behind a GET; a web page without a file name is none. */
	download(request: Request): Promise<Download>;
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
const usualLifetime = 7_776_000;

/**
 * Speaks with Tallyfy for one execution.
 *
 * @throws TallyfyApiError from every call that Tallyfy refuses or that does not reach it
 * @throws InputError for values that cannot be right, before anything is sent
 * @throws CancelledError when the execution is cancelled
 */
export class Client implements Api {
	private readonly gate: Gate;

	readonly host: string;

	/** The first call for which nobody is named. */
	private pioneer?: Promise<Answer>;

	readonly organizationId: string;

	readonly isApplication: boolean;

	constructor(
		private readonly connection: Connection,
		private readonly helpers: Helpers,
		readonly member = 'defaultMember' in connection ? connection.defaultMember : '',
		private readonly known = new Map<string, Promise<unknown>>(),
	) {
		this.organizationId = connection.organizationId;
		this.isApplication = !member && !('personalToken' in connection);
		this.host = parse(connection.baseUrl)?.host ?? '';
		this.gate = Gate.of(fingerprint(connection.baseUrl, connection.organizationId));
	}

	as(member: string): Api {
		return new Client(this.connection, this.helpers, member, this.known);
	}

	async call<C extends CallName | undefined>(request: Request<C>): Promise<Data<C>> {
		const body = await this.body(request);
		// What the contract says; `Data` leaves open whatever the sources do not settle.
		return (isRecord(body) && 'data' in body ? body.data : body === '' ? undefined : body) as Data<C>;
	}

	async once<C extends CallName | undefined>(request: Request<C>): Promise<Data<C>> {
		const key = JSON.stringify([this.member, request]);
		const known = this.known.get(key) ?? this.call(request);
		this.known.set(key, known);
		known.catch(() => this.known.delete(key));
		return (await known) as Data<C>;
	}

	async list<C extends ListCall>(request: Request<C>, limit?: number): Promise<Array<Row<C>>> {
		return (await allPages(this.pagesOf(request), limit)) as Array<Row<C>>;
	}

	async until<C extends ListCall>(request: Request<C>, isEnough: (page: Array<Row<C>>) => boolean) {
		const found = await pagesUntil(this.pagesOf(request), isEnough as (page: IDataObject[]) => boolean);
		return found as { records: Array<Row<C>>; whole: boolean };
	}

	async download(request: Request): Promise<Download> {
		const { body, headers, status } = await this.success(request, 'file');
		const [mimeType] = String(headers['content-type'] ?? 'application/octet-stream').split(';');
		const disposition = headers['content-disposition'];
		if (mimeType === 'text/html' && disposition === undefined)
			throw new TallyfyApiError(
				`A web page came instead of the file (${this.host})`,
				'A proxy or a sign-in page on the way can be the cause.',
				status,
			);
		return { content: body as Buffer, fileName: nameIn(String(disposition ?? '')) || 'file', mimeType };
	}

	async userToken(member: string, instead?: UserToken | 'any'): Promise<UserToken> {
		const { connection } = this;
		if ('personalToken' in connection) throw personalTokenOnly();
		const { baseUrl, organizationId, clientId, clientSecret } = connection;
		const key = fingerprint(baseUrl, organizationId, clientId, clientSecret, member.toLowerCase());
		if (instead) sessions.drop(key, instead === 'any' ? undefined : instead);
		return await sessions.token(key, async () => await this.exchange(member), this.helpers.signal);
	}

	private pagesOf(request: Request): GetPage {
		return async (page, perPage) =>
			await this.body({ ...request, query: { ...request.query, page, per_page: perPage } });
	}

	/** The body of a successful answer. */
	private async body(request: Request): Promise<unknown> {
		return json(await this.success(request), { host: this.host, repeatable: isRead(request) });
	}

	private async success(request: Request, as?: 'file'): Promise<Answer> {
		const { connection } = this;
		const isPersonal = 'personalToken' in connection;
		const application = isForApplication(request);
		if (isPersonal && application) throw personalTokenOnly();
		const member = isPersonal ? tokenOwner : application ? '' : this.member;
		const answer = isPersonal
			? await this.sendWith(connection.personalToken, request, as)
			: member
				? await this.sendAsMember(request, member, as)
				: application
					? await this.sendAsApplication(request, as)
					: await this.sendAsNobody(request, as);
		if (isSuccess(answer)) return answer;
		const repeatable = isRead(request);
		throw refusal(answer, { member, application, host: this.host, repeatable });
	}

	/** On a 401 the token is exchanged again and the call repeated once: a second 401 is an answer, not an expiry. */
	private async sendAsMember(request: Request, member: string, as?: 'file'): Promise<Answer> {
		const token = await this.userToken(member);
		const answer = await this.sendWith(token.accessToken, request, as);
		if (answer.status !== 401 || isNotAboutToken(answer)) return answer;
		const { accessToken } = await this.userToken(member, token);
		return await this.sendWith(accessToken, request, as);
	}

	private async sendWith(token: string, request: Request, as?: 'file'): Promise<Answer> {
		const headers = { Authorization: `Bearer ${token}` };
		const answer = await this.deliver(this.helpers.send, request, { headers, as });
		await pause(slowdown(answer), this.helpers.signal);
		return answer;
	}

	/**
	 * Whether the application itself may ask is disputed, and each refusal would cost a fresh token. So one call finds out,
	 * the others wait for it, and once it is refused they are too.
	 */
	private async sendAsNobody(request: Request, as?: 'file'): Promise<Answer> {
		if (!this.pioneer) {
			this.pioneer = this.sendAsApplication(request, as);
			return await this.pioneer;
		}
		const first = await this.pioneer;
		return first.status === 401 ? first : await this.sendAsApplication(request, as);
	}

	private async sendAsApplication(request: Request, as?: 'file'): Promise<Answer> {
		return await this.deliver(this.helpers.sendAsApplication, request, { as });
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
		const life = lifetime(body.expires_in, usualLifetime);
		return {
			accessToken: body.access_token,
			tokenType: typeof body.token_type === 'string' ? body.token_type : 'Bearer',
			expiresAt: startedAt + life,
			renewAt: startedAt + life * 0.9,
		};
	}

	/** Through the gate of the organization, and again where that is worth it and safe. */
	private async deliver(
		send: Send,
		request: Request,
		{ headers, as }: { headers?: IDataObject; as?: 'file' },
		repeatable = isRead(request),
	): Promise<Answer> {
		const { signal } = this.helpers;
		const wire = toWire(request, this.connection);
		// n8n may write into the options that it gets.
		const options = () =>
			requestOptions(this.connection, { ...wire, headers: { ...headers, ...wire.headers }, abortSignal: signal });
		return await retry(
			async () =>
				await this.gate.pass(
					isRead(request) ? 'read' : 'write',
					async () => await transmit(send, options(), as),
					signal,
				),
			repeatable,
			signal,
		);
	}
}

/** The name of a file in a Content-Disposition (RFC 6266): `filename*` is the whole of it, `filename` what ASCII can say. */
function nameIn(disposition: string): string | undefined {
	const [, encoded] = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition) ?? [];
	const [, quoted, plain] = /filename=(?:"([^"]*)"|([^;]+))/i.exec(disposition) ?? [];
	// It is a name, whatever folders are put before it.
	return (decoded(encoded) ?? quoted ?? plain)?.split(/[/\\]/).pop()?.trim();
}

function decoded(encoded: string | undefined): string | undefined {
	try {
		return encoded && decodeURIComponent(encoded);
	} catch {
		return undefined;
	}
}

const personalTokenOnly = () =>
	new InputError(
		'A personal token acts as its owner only',
		'This needs the client credentials of the organization: choose OAuth Client Credentials under Authentication.',
	);
