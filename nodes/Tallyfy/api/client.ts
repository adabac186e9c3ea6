import type { IDataObject } from 'n8n-workflow';

import { parseUrl, webAddressOf } from './address';
import { isSuccess, type Answer } from './answer/answer';
import { contentOf } from './answer/content';
import { downloadOf, type Download } from './answer/download';
import { refusal, type Subject } from './answer/refusal';
import { soughtBy } from './answer/sought';
import type { Data, ListCall, Row } from './call';
import { timeAt } from './clock';
import type { Connection } from './credential';
import { InputError } from './errors';
import {
	allPages,
	numberedPage,
	onePage,
	pagesMeant,
	totalIn,
	type GetPage,
	type NumberedPage,
	type OnePage,
} from './pages';
import { openProbe, type Probe } from './probe';
import { unwrapped } from './records';
import type { CallName, Request } from './request';
import { pause } from './sending/cancel';
import type { Keep } from './sending/http';
import { Sender, type Helpers } from './sending/sender';
import { applicationSigner, memberSigner, nobodySigner, ownerSigner, type Signer } from './signer';
import type { UserToken } from './tokens/session';
import { UserTokens } from './tokens/userTokens';
import { isForApplication, isRead } from './wire';

/** Milliseconds before a list is read again. Nobody says how far the copy lags behind. */
const waitsForCopy = [500, 1500];

/** How the rest of the package speaks with Tallyfy, as the member that is acted for. */
export interface Api {
	readonly organizationId: string;
	/** Tallyfy's address: host name and port. */
	readonly host: string;
	/** Where people see Tallyfy, without a slash at the end: `https://go.tallyfy.com`; undefined where the Base URL does not say. */
	readonly webAddress?: string;
	/** The member acted for; empty for the application itself, and with a personal token. */
	readonly member: string;
	/** True when the application acts by itself, for no member. */
	readonly isApplication: boolean;
	/** The time by Tallyfy's clock, in milliseconds since 1970; by ours until it gave an answer. */
	now(): number;
	/** Sends one call and gives what is in its answer: the content of `data` where there is one, `undefined` for an empty answer. */
	call<C extends CallName | undefined = undefined>(request: Request<C>): Promise<Data<C>>;
	/** The same for a GET that is sent once in an execution, however many items need it. */
	once<C extends CallName | undefined = undefined>(request: Request<C>): Promise<Data<C>>;
	/** What `read` gives, which is read once in an execution, under this key. */
	remembered<T>(key: string, read: () => Promise<T>): Promise<T>;
	/**
	 * All records of a list, or the first `limit`; where `isMeant` is given, of those that are meant. `seeTotal` gets how many
	 * Tallyfy has, meant or not, where it says so.
	 */
	list<C extends ListCall = undefined>(
		request: Request<C>,
		limit?: number,
		isMeant?: (record: Row<C>) => boolean,
		seeTotal?: (total: number) => void,
	): Promise<Array<Row<C>>>;
	/** What `read` gives, which is read again a moment later while it does not show what was just written: lists come from a copy that may lag behind (NOTES §7). */
	again<T>(read: () => Promise<T>, shows: (found: T) => boolean): Promise<T>;
	/** The records of one page, and what to give for the one after it; without `after` it is the first. */
	page(request: Request, after?: string): Promise<OnePage>;
	/** The page with this number; the first is 1. */
	pageAt<C extends ListCall = undefined>(request: Request<C>, number: number): Promise<NumberedPage<Row<C>>>;
	/**
	 * Has the file stored that is behind a GET, and gives what `keep` gave; again from the start when the connection breaks
	 * off on the way. A web page without a file name is none.
	 */
	download<T>(request: Request, keep: (file: Download) => Promise<T>): Promise<T>;
	/** The same for another member. */
	as(member: string): Api;
	/** The token of a member, by email. `instead` is a token that was refused, or `any` that is known: then it is a new one. */
	userToken(member: string, instead?: UserToken | 'any'): Promise<UserToken>;
	/** Tallyfy's answers as they are, for who examines Tallyfy itself. Signs in anew. */
	probe(): Promise<Probe>;
}

/**
 * Speaks with Tallyfy for one execution. A request runs from here downhill: `signer.ts` says in whose name it is sent,
 * `sending/` when, how and how often, `answer/` what came of it.
 *
 * @throws TallyfyApiError from every call that Tallyfy refuses or that does not reach it
 * @throws InputError for values that cannot be right, before anything is sent
 * @throws CancelledError when the execution is cancelled
 */
export class Client implements Api {
	readonly organizationId: string;

	readonly host: string;

	readonly webAddress?: string;

	readonly isApplication: boolean;

	/** Signs what is done for `member`. */
	private readonly signer: Signer;

	/** Undefined with a personal token. */
	private readonly application?: { signer: Signer; userTokens: UserTokens };

	constructor(
		private readonly connection: Connection,
		private readonly helpers: Helpers,
		readonly member = 'defaultMember' in connection ? connection.defaultMember : '',
		private readonly known = new Map<string, Promise<unknown>>(),
		private readonly sender = new Sender(connection, helpers),
	) {
		this.organizationId = connection.organizationId;
		this.host = parseUrl(connection.baseUrl)?.host ?? '';
		this.webAddress = webAddressOf(connection.baseUrl);
		this.isApplication = !member && !('personalToken' in connection);
		if ('personalToken' in connection) {
			this.signer = ownerSigner(connection.personalToken, sender);
			return;
		}
		const userTokens = new UserTokens(connection, sender, helpers.signal);
		this.signer = member ? memberSigner(member, userTokens, sender) : nobodySigner(sender);
		this.application = { signer: applicationSigner(sender), userTokens };
	}

	as(member: string): Api {
		return new Client(this.connection, this.helpers, member, this.known, this.sender);
	}

	now(): number {
		return timeAt(this.connection.baseUrl);
	}

	async call<C extends CallName | undefined>(request: Request<C>): Promise<Data<C>> {
		const content = await this.content(request);
		// What the contract says; `Data` leaves open whatever the sources do not settle.
		return (content === '' ? undefined : unwrapped(content)) as Data<C>;
	}

	async once<C extends CallName | undefined>(request: Request<C>): Promise<Data<C>> {
		return await this.remembered(JSON.stringify(request), async () => await this.call(request));
	}

	async remembered<T>(key: string, read: () => Promise<T>): Promise<T> {
		const own = JSON.stringify([this.member, key]);
		const known = this.known.get(own) ?? read();
		this.known.set(own, known);
		known.catch(() => this.known.delete(own));
		return (await known) as T;
	}

	async list<C extends ListCall>(
		request: Request<C>,
		limit?: number,
		isMeant?: (record: Row<C>) => boolean,
		seeTotal?: (total: number) => void,
	): Promise<Array<Row<C>>> {
		const read = this.pagesOf(request);
		const pages: GetPage = async (...page) => {
			const body = await read(...page);
			const total = totalIn(body);
			if (total !== undefined) seeTotal?.(total);
			return body;
		};
		const records = isMeant
			? pagesMeant(pages, isMeant as (record: IDataObject) => boolean, limit)
			: allPages(pages, limit);
		return (await records) as Array<Row<C>>;
	}

	async again<T>(read: () => Promise<T>, shows: (found: T) => boolean): Promise<T> {
		let found = await read();
		for (const wait of waitsForCopy) {
			if (shows(found)) break;
			await pause(wait, this.helpers.signal);
			found = await read();
		}
		return found;
	}

	async page(request: Request, after?: string): Promise<OnePage> {
		return await onePage(this.pagesOf(request), after);
	}

	async pageAt<C extends ListCall>(request: Request<C>, number: number) {
		return (await numberedPage(this.pagesOf(request), number)) as NumberedPage<Row<C>>;
	}

	async download<T>(request: Request, keep: (file: Download) => Promise<T>): Promise<T> {
		const { answer, subject } = await this.ask(request, async (found) => await keep(downloadOf(found, this.host)));
		if (!isSuccess(answer)) throw refusal(answer, subject);
		return answer.body as T;
	}

	async userToken(member: string, instead?: UserToken | 'any'): Promise<UserToken> {
		return await this.requireApplication().userTokens.of(member, instead);
	}

	async probe(): Promise<Probe> {
		return await openProbe(this.connection, this.helpers, this.member);
	}

	private pagesOf(request: Request): GetPage {
		return async (page, perPage) =>
			await this.content({ ...request, query: { ...request.query, page, per_page: perPage } });
	}

	private async content(request: Request): Promise<unknown> {
		const { answer, subject } = await this.ask(request);
		return contentOf(answer, subject);
	}

	private async ask(request: Request, keep?: Keep): Promise<{ answer: Answer; subject: Subject }> {
		const signer = isForApplication(request) ? this.requireApplication().signer : this.signer;
		const answer = await signer.send(request, keep);
		const sought = () => soughtBy(request);
		return { answer, subject: { ...signer.who, host: this.host, sought, repeatable: isRead(request) } };
	}

	private requireApplication() {
		if (this.application) return this.application;
		throw new InputError(
			'A personal token acts as its owner only',
			'This needs the client credentials of the organization: choose OAuth Client Credentials under Authentication.',
		);
	}
}
