import type { IDataObject } from 'n8n-workflow';

import { parseUrl } from './address';
import { isSuccess, type Answer } from './answer/answer';
import { contentOf } from './answer/content';
import { refusal, tokenOwner, type Subject } from './answer/refusal';
import { call, type Data } from './call';
import type { Application, Connection } from './credential';
import { isRecord, unwrapped } from './records';
import type { CallName, Request } from './request';
import { Sender, type Helpers } from './sending/sender';
import { grant, isNoTokenUrl, otherTokenUrl, tokenIn } from './tokens/grant';
import { userTokenIn } from './tokens/userTokens';

/** What was answered where a token was asked for; the token itself stays here. */
export interface Issue {
	/** HTTP status. */
	status: number;
	isToken: boolean;
	/** Seconds, as the answer says. */
	expiresIn: unknown;
}

/** How the tokens were got. */
export interface Issues {
	/** At the Token URL of the credential. */
	own: Issue;
	/** At the other documented address of its host. */
	other?: Issue;
	/** Of the member's email for a token. */
	exchange: Issue;
	/** Whether an application token still served when there was a newer one. */
	olderServes: boolean;
}

/** An answer from outside: its headers in lower case; when it was asked for and when it came, in milliseconds since 1970. */
export interface Heard {
	headers: IDataObject;
	askedAt: number;
	answeredAt: number;
}

/** An answer, and what is in a success, as the contract says. */
export type Answered<C extends CallName> = Answer & { data: Data<C> };

/** Whose token a request carries. */
type Caller = 'member' | 'application';

/**
 * Asks Tallyfy and hands on what it answers, a refusal too. The client of every day renews tokens, looks elsewhere and
 * translates; here the answer itself is what counts.
 *
 * @throws TallyfyApiError from all methods when Tallyfy wants a pause that is too long to wait for
 */
export interface Probe {
	/** Undefined with a personal token. */
	readonly tokens?: Issues;
	/** All answers so far, oldest first. */
	readonly heard: readonly Heard[];
	/** @param options.client false leaves out X-Tallyfy-Client */
	ask<C extends CallName>(as: Caller, request: Request<C>, options?: { client?: boolean }): Promise<Answered<C>>;
	/**
	 * The same as the member, where all that follows depends on it.
	 *
	 * @throws TallyfyApiError for a refusal too
	 */
	need<C extends CallName>(request: Request<C>): Promise<Answered<C>>;
}

/**
 * Signs in as a member, with new tokens that are forgotten afterwards: two of the application, and one for the email.
 *
 * @param member the email; not looked at with a personal token
 * @throws TallyfyApiError, InputError when that does not work out
 */
export async function openProbe(connection: Connection, helpers: Helpers, member: string): Promise<Probe> {
	const heard: Heard[] = [];
	const sender = new Sender(connection, helpers);
	const who = 'personalToken' in connection ? tokenOwner : member;
	const subject: Subject = { member: who, host: parseUrl(connection.baseUrl)?.host ?? '', repeatable: true };

	async function hear(answering: Promise<Answer>): Promise<Answer> {
		const askedAt = Date.now();
		const answer = await answering;
		if (answer.status) heard.push({ headers: answer.headers, askedAt, answeredAt: Date.now() });
		if (answer.status === 429) throw refusal(answer, subject);
		return answer;
	}

	const { tokens, ...carried } =
		'personalToken' in connection
			? { member: connection.personalToken, application: '', tokens: undefined }
			: await signIn(connection, member, {
					grantAt: async (url) => await hear(grant(helpers.send, connection, url)),
					exchange: async (token) =>
						await hear(sender.withToken(token, call('issueUserToken', { email: member }), { repeatable: true })),
				});
	async function ask<C extends CallName>(
		as: Caller,
		request: Request<C>,
		options?: { client?: boolean },
	): Promise<Answered<C>> {
		const answer = await hear(sender.withToken(carried[as], request, options));
		return { ...answer, data: (isSuccess(answer) ? unwrapped(answer.body) : undefined) as Data<C> };
	}
	return {
		tokens,
		heard,
		ask,
		need: async (request) => {
			const answer = await ask('member', request);
			contentOf(answer, subject);
			return answer;
		},
	};
}

interface Asking {
	grantAt: (url: string) => Promise<Answer>;
	exchange: (applicationToken: string) => Promise<Answer>;
}

/** The addresses are asked in turn, and no other one once the client or its secret is refused. */
async function signIn(
	connection: Application,
	member: string,
	{ grantAt, exchange }: Asking,
): Promise<Record<Caller, string> & { tokens: Issues }> {
	const { tokenUrl } = connection;
	const tokenOf = (answer: Answer) => String(tokenIn(answer, connection).access_token);
	const own = await grantAt(tokenUrl);
	if (!isNoTokenUrl(own)) tokenOf(own);
	const otherUrl = otherTokenUrl(tokenUrl);
	const other = otherUrl === undefined ? undefined : await grantAt(otherUrl);
	const [where, first] = isToken(own) ? [tokenUrl, own] : [otherUrl ?? tokenUrl, other ?? own];
	const older = tokenOf(first);
	// Two are needed, to see what becomes of the older one.
	const newer = tokenOf(other && other !== first && isToken(other) ? other : await grantAt(where));

	const withOlder = await exchange(older);
	const exchanged = withOlder.status === 401 ? await exchange(newer) : withOlder;
	return {
		member: String(userTokenIn(exchanged, member, connection).access_token),
		application: newer,
		tokens: {
			own: issueOf(own),
			other: other && issueOf(other),
			exchange: issueOf(exchanged),
			olderServes: exchanged === withOlder,
		},
	};
}

const isToken = (answer: Answer): boolean =>
	isSuccess(answer) && isRecord(answer.body) && typeof answer.body.access_token === 'string';

const issueOf = (answer: Answer): Issue => ({
	status: answer.status,
	isToken: isToken(answer),
	expiresIn: isRecord(answer.body) ? answer.body.expires_in : undefined,
});
