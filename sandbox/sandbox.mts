import { setTimeout as sleep } from 'node:timers/promises';

import { Person } from './actions/person.mts';
import {
	type Answer,
	Deviation,
	Refusal,
	forbidden,
	unauthenticated,
	unknownEndpoint,
	unsupported,
} from './answers.mts';
import { Call } from './call.mts';
import {
	type CallName,
	type Contract,
	type ContractRequest,
	type Operation,
	type Webhook,
	openContract,
} from './contract.mts';
import { Deliveries, type Deliver, type DeliveryRecord, post } from './deliveries.mts';
import { ConnectionCut, type Fault, Faults, answerOf } from './faults.mts';
import * as fixtures from './fixtures.mts';
import { type SandboxAnswer, type SandboxRequest, received, sent } from './http.mts';
import { type Limit, RateLimiter, requestsPerMinute } from './limits.mts';
import { behaviours } from './operations/index.mts';
import type { PagingDrift } from './paging.mts';
import { type ListenOptions, type Listening, listen } from './server.mts';
import type { Member, Task } from './records.mts';
import { State } from './state.mts';
import { type Token, type TokenKind, Tokens } from './tokens.mts';
import type { WorkingHours } from './workingHours.mts';

export interface SandboxOptions {
	/** Milliseconds since the epoch. */
	now?: () => number;
	organizationId?: string;
	/** Numeric. */
	clientId?: string;
	clientSecret?: string;
	/** Instead of the people of the contract's examples. */
	members?: Array<Partial<Member> & { email: string }>;
	limits?: Limit[];
	/** What Tallyfy accepts and ignores is no deviation. */
	lenient?: boolean;
	onRequest?: (request: RecordedRequest) => void;
}

export interface RecordedRequest {
	time: number;
	method: string;
	url: string;
	/** Both are undefined when the contract has no such operation. */
	operationId?: CallName;
	path?: string;
	token: 'none' | TokenKind;
	/** E-mail of the member whom the token stands for. */
	member?: string;
	/** 0: the connection was cut. */
	status: number;
}

const requestsKept = 10_000;

/** A strict, stateful stand-in for the Tallyfy REST API, as openapi.yaml describes it. */
export class Sandbox {
	readonly organizationId: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** What Tallyfy accepts and ignores is no deviation: unknown keys, and filters with an unknown value. */
	readonly lenient: boolean;
	readonly state: State;
	readonly tokens: Tokens;

	/** What clients, or the sandbox itself, did that the contract does not allow. */
	readonly deviations: string[] = [];
	/** Deviations that a client is to make: they are answered as ever, and not written down. */
	readonly allowed: RegExp[] = [];
	/** The latest requests. */
	readonly requests: RecordedRequest[] = [];
	/** Number of answers by operationId and status, since the start. */
	readonly answerCounts: Partial<Record<CallName | 'unknown', Record<number, number>>> = {};

	limits: Limit[];
	retryAfter: 'seconds' | 'date' = 'seconds';
	pagingDrift: PagingDrift = {};
	provisionStatus: 200 | 201 = 201;
	/** Who is provisioned comes without `data` around, as an older page has it. */
	provisionsBare = false;
	seats = { full: Infinity, light: Infinity };
	standardMayInvite = true;
	/** People of other organizations, by e-mail in lower case. */
	readonly outsiders = new Set<string>();
	/** Where the token endpoint is: the documents do not agree. */
	readonly tokenPaths = new Set(['/oauth/token', '/api/oauth/token']);
	/** What the part of an upload is called that holds the file: the documents do not agree. */
	filePart: 'name' | 'file' = 'name';
	/** Application tokens also serve below /organizations, where no current user is needed. */
	organizationTakesApplicationTokens = false;
	/** A client has one application token at a time. */
	newTokenEndsOlder = false;
	/** What comes without X-Tallyfy-Client: a deviation all the same. The 404 is the edge's own. */
	missingClientHeader: 401 | 404 | 'accepted' = 404;
	/** The most records of a page, whatever is asked for. */
	pageSizeCap = 100;

	/** Takes a delivery to its webhook; a test may put its own in the place. */
	deliver: Deliver = post;
	/** Lists of tasks, processes and people come as they were created, whatever order is asked for. */
	ignoresSort = false;
	/** Lists of tasks come whole, whatever status is asked for. */
	ignoresStatus = false;
	/** So many lists come empty after something was created: they are read from a copy that lags behind. */
	lagOfLists = 0;
	/** Deadlines outside of them are moved to the next working time, in UTC; else they are stored as sent. */
	workingHours?: WorkingHours;
	/** What becomes of a form field that a rule looks at: the documents do not agree. */
	usedField: 'deleted' | 'refused' = 'deleted';
	/** Tallyfy deletes whatever it is told to; the sandbox only what no template has made, unless told otherwise. */
	deletesTasksOfSteps = false;
	/** Templates that standard members have no permission to launch. */
	readonly restrictedTemplates = new Set<string>();
	/** Domains whose people cannot be invited; Tallyfy looks them up, and knows example.com as well. */
	readonly domainsWithoutMail = new Set(['example.net']);
	/** Domains whose people sign in through the organization, in lower case: they are no guests. */
	readonly ssoDomains = new Set<string>();
	/** The dates of the audit feed say that they are in UTC. */
	zoneInFeed = false;
	/** Who reads the audit feed: all of it, administrators only (others see what is theirs), or nobody. */
	activityFeed: boolean | 'admin' = 'admin';
	/** Deliveries are recorded and do not arrive. */
	loseDeliveries = false;
	/** What watchers are sent: only the event is documented. */
	watcherBody: 'full' | 'eventOnly' = 'full';

	private readonly now: () => number;
	private readonly onRequest: (request: RecordedRequest) => void;
	private readonly faults = new Faults();
	private readonly limiter: RateLimiter;
	/** So many lists still come empty. */
	private staleLists = 0;
	private readonly outbox = new Deliveries(this);
	private listening?: Listening;

	constructor({
		now = Date.now,
		organizationId = fixtures.organization.id,
		clientId = '417',
		// Holds everything that a careless client forgets to encode.
		clientSecret = 'not-a-real/secret+with=all&of 100%',
		members = fixtures.members,
		limits = [requestsPerMinute],
		lenient = false,
		onRequest = () => {},
	}: SandboxOptions = {}) {
		this.organizationId = organizationId;
		this.clientId = clientId;
		this.clientSecret = clientSecret;
		this.limits = limits;
		this.lenient = lenient;
		if (lenient) this.domainsWithoutMail.add('example.com');
		this.now = now;
		this.onRequest = onRequest;
		this.state = new State(organizationId, members, now);
		this.tokens = new Tokens(clientId, now);
		this.limiter = new RateLimiter(now);
	}

	get members(): Member[] {
		return [...this.state.members.values()];
	}

	addMember(fields: Partial<Member> & { email: string }): Member {
		return this.state.addMember(fields);
	}

	/** Gives a member so many tasks, or these. */
	addTasks(email: string, tasks: number | Array<Partial<Task>>): Task[] {
		const owner = this.member(email);
		const wanted = typeof tasks === 'number' ? Array<Partial<Task>>(tasks).fill({}) : tasks;
		return wanted.map((fields) => this.state.addTask([owner], fields));
	}

	/** Somebody at Tallyfy's own screens: a member, or else a guest. */
	as(email: string): Person {
		return new Person(this, this.state.guests.get(email.toLowerCase()) ?? this.member(email));
	}

	member(email: string): Member {
		const member = this.state.memberByEmail(email);
		if (!member) throw new Error(`No member ${email}`);
		return member;
	}

	/** What was sent to webhooks, oldest first. */
	get deliveries(): readonly DeliveryRecord[] {
		return this.outbox.records;
	}

	/** Sends to a webhook; whoever caused it does not wait for that. */
	send(webhook: Webhook, url: string, event: string, body: object): void {
		this.outbox.add(webhook, url, event, body);
	}

	/** Waits until no delivery is under way. */
	async settled(): Promise<void> {
		await this.outbox.settled();
	}

	/** Seconds; holds for the tokens issued from now on. */
	get tokenLifetimes(): Record<TokenKind, number> {
		return this.tokens.lifetimes;
	}

	/** Every token ever given out, for tests that look for leaks. */
	get issuedTokens(): string[] {
		return this.tokens.issued;
	}

	/** A token as a member copies it from the settings of Tallyfy. */
	personalToken(email: string): string {
		return this.tokens.issue('user', this.member(email).id).access_token;
	}

	expireTokens(kind: TokenKind): void {
		this.tokens.invalidate((token) => token.kind === kind);
	}

	/** All tokens of a kind, or those of the member with this e-mail. */
	revokeTokens(kindOrEmail: string): void {
		if (kindOrEmail === 'application' || kindOrEmail === 'user') return this.expireTokens(kindOrEmail);
		const { id } = this.member(kindOrEmail);
		this.tokens.invalidate(({ memberId }) => memberId === id);
	}

	fault(fault: Fault): void {
		this.faults.add(fault);
	}

	clearFaults(): void {
		this.faults.clear();
	}

	/** How many requests of an operation were answered, with a status or with any. */
	count(operationId: CallName | 'unknown', status?: number): number {
		const byStatus = this.answerCounts[operationId] ?? {};
		if (status !== undefined) return byStatus[status] ?? 0;
		return Object.values(byStatus).reduce((sum, count) => sum + count, 0);
	}

	async listen(options?: ListenOptions): Promise<Listening> {
		return (this.listening = await listen(this, options));
	}

	async close(): Promise<void> {
		await this.settled();
		await this.listening?.close();
		this.listening = undefined;
	}

	/**
	 * Answers one request; the socket is a wrapping around this.
	 * @throws ConnectionCut when a fault asks for it
	 */
	async handle(request: SandboxRequest): Promise<SandboxAnswer> {
		const contract = await openContract();
		const { method, url } = request;
		const arrived = received(request);
		const operation = contract.route(arrived);
		const token = this.tokens.find(arrived.headers.authorization?.replace(/^Bearer /, '') ?? '');
		const record: RecordedRequest = {
			time: this.now(),
			method,
			url,
			operationId: operation?.operationId,
			path: operation?.path,
			token: token?.kind ?? 'none',
			member: this.memberOf(token)?.email,
			status: 0,
		};
		const fault = operation && this.faults.next(operation.operationId, arrived.method);
		try {
			const answer = sent(this.answer(contract, arrived, operation, token, fault), new Date(this.now()));
			if (fault?.kind === 'delay') await sleep(fault.ms);
			if (fault?.kind === 'cut') throw new ConnectionCut(fault.at === 'body' ? answer : undefined);
			record.status = answer.status;
			return answer;
		} finally {
			this.keep(record);
		}
	}

	private answer(
		contract: Contract,
		request: ContractRequest,
		operation: Operation | undefined,
		token: Token | undefined,
		fault: Fault | undefined,
	): Answer {
		const at = `${request.method} ${operation?.path ?? request.pathname}`;
		try {
			if (!operation) throw new Deviation('not in the contract', unknownEndpoint());
			if (operation.operationId === 'issueToken' && !this.tokenPaths.has(request.pathname)) {
				return contract.answer(unknownEndpoint());
			}
			const input = contract.read(operation, this.withClientHeader(request, operation, at), this.lenient);
			const call = new Call(operation, request, input, this.memberOf(token));
			if (fault?.kind === 'refusal') return contract.answer(new Refusal(fault.status, fault.example));
			const troubled = answerOf(fault);
			if (troubled) return troubled;
			const answer = contract.answering(() => this.perform(contract, call, token));
			const wrong = contract.check(operation, answer);
			if (wrong) this.deviate(`${at}: the sandbox answered ${answer.status}: ${wrong}`);
			return answer;
		} catch (error) {
			if (!(error instanceof Deviation)) throw error;
			this.deviate(`${at}: ${error.message}`);
			return contract.answer(error.refusal);
		}
	}

	/** Whether the copy that lists are read from still lags behind. */
	isStale(): boolean {
		return this.staleLists > 0 && this.staleLists-- > 0;
	}

	/** Records what Tallyfy has an answer to, though no client should send it. */
	tolerate({ method, path }: Operation, message: string): void {
		if (!this.lenient) this.deviate(`${method.toUpperCase()} ${path}: ${message}`);
	}

	/** The request, with the client header that a lenient server does without. */
	private withClientHeader(request: ContractRequest, operation: Operation, at: string): ContractRequest {
		const { headers } = request;
		const isWanted = operation['x-required-headers']?.some((line) => line.startsWith('X-Tallyfy-Client'));
		if (!isWanted || headers['x-tallyfy-client'] || this.missingClientHeader === 401) return request;
		const message = 'header X-Tallyfy-Client is missing';
		if (this.missingClientHeader === 404) throw new Deviation(message, new Refusal(404, 'error-404-edge'));
		this.deviate(`${at}: ${message}`);
		return { ...request, headers: { ...headers, 'x-tallyfy-client': 'unknown' } };
	}

	private perform<C extends CallName>(contract: Contract, call: Call<C>, token: Token | undefined): Answer {
		this.authenticate(call, token);
		const free = token && this.limiter.take(this.limits, call, token, this.retryAfter);
		const behaviour = behaviours[call.name];
		if (!behaviour) throw unsupported(call.name);
		const answer = contract.answering(() => behaviour(this, call));
		if (answer.status === 201) this.staleLists = this.lagOfLists;
		if (free === undefined) return answer;
		return { ...answer, headers: { ...answer.headers, 'X-RateLimit-Remaining': String(free) } };
	}

	private authenticate({ operation, organizationId }: Call<CallName>, token: Token | undefined): void {
		const schemes = (operation.security ?? []).flatMap(Object.keys);
		if (!schemes.length) return;
		const kind = schemes.includes('applicationToken') ? 'application' : 'user';
		if (!token || !this.tokens.isValid(token) || !this.serves(token, kind, operation)) throw unauthenticated();
		if (this.memberOf(token)?.status === 'disabled') throw unauthenticated();
		if ((organizationId ?? this.organizationId) === this.organizationId) return;
		throw kind === 'application' ? new Refusal(403, 'error-403-application-org') : forbidden();
	}

	private serves(token: Token, kind: TokenKind, { path }: Operation): boolean {
		if (token.kind === kind) return true;
		const isOrganization = path.startsWith('/organizations/{org}');
		return token.kind === 'application' && isOrganization && this.organizationTakesApplicationTokens;
	}

	private memberOf(token: Token | undefined): Member | undefined {
		return token?.memberId === undefined ? undefined : this.state.members.get(token.memberId);
	}

	private deviate(what: string): void {
		if (!this.allowed.some((one) => one.test(what))) this.deviations.push(what);
	}

	private keep(record: RecordedRequest): void {
		const { operationId = 'unknown', status } = record;
		const byStatus = (this.answerCounts[operationId] ??= {});
		byStatus[status] = (byStatus[status] ?? 0) + 1;
		this.requests.push(record);
		if (this.requests.length > requestsKept) this.requests.shift();
		this.onRequest(record);
	}
}
