import { TallyfyApiError } from '../errors';
import { isRecord } from '../records';
import {
	codeOf,
	isAboutTheWay,
	isFromEdge,
	isFromProxy,
	isNotAboutToken,
	isRedirect,
	isUnknownAddress,
	ownWords,
	type Answer,
} from './answer';
import { neverSent, tooLong, untrusted } from './network';
import { longestWait, retryAfter } from './rateLimit';

/** What was asked, as far as a message for the user depends on it. It may all be shown, so it never holds a token. */
export interface Subject {
	/** The member acted for, or `tokenOwner`; empty when nobody is named. */
	member: string;
	/** True when only the application may ask for this, so that naming a member would not help. */
	application?: boolean;
	/** Tallyfy's address: host name and port. */
	host: string;
	/** The field of the credential that gives this address; Base URL when left out. */
	field?: 'Base URL' | 'Token URL';
	/** What was looked for, as `no …`: `task with the ID 0942…`. Asked when it was not found. */
	sought?: () => string | undefined;
	/** True when sending it again does no harm, so that this was tried already. */
	repeatable: boolean;
}

/** Stands for the member when a personal token was used: it acts as its owner, and nobody here knows who that is. */
export const tokenOwner = 'the owner of this personal token';

/**
 * The error for an answer that is no success. Its message is what Tallyfy says, and where that says nothing, what the
 * status means.
 */
export function refusal(answer: Answer, subject: Subject): TallyfyApiError {
	const { happened, next } = explain(answer, subject);
	const words = ownWords(answer.body);
	const because = [answer.status, codeOf(answer.body), retryAfter(answer), isAboutTheWay(answer)] as const;
	if (!words || words === happened) return new TallyfyApiError(happened, next, ...because);
	return saysNothing.test(words)
		? new TallyfyApiError(happened, `${next} Tallyfy says: ${words}`, ...because)
		: new TallyfyApiError(words, `${happened}. ${next}`, ...because);
}

/** The error for a success whose body is no JSON. */
export function notJson(answer: Answer, { host, field = 'Base URL', repeatable }: Subject): TallyfyApiError {
	const next = `Check the ${field} in the credential: it is ${usual[field]} for most organizations. A proxy or a sign-in page on the way can also be the cause.`;
	return new TallyfyApiError(
		`The ${field} did not answer with JSON (${host})`,
		repeatable ? next : `${next} ${fateUnknown}`,
		answer.status,
		undefined,
		undefined,
		true,
	);
}

/** What happened, and what to do next. */
interface Explanation {
	happened: string;
	next: string;
}

/** What Tallyfy says is the name of the status, and no more. */
const saysNothing = /^(unauthenticated|unauthorized|forbidden|(resource )?not found|bad request|server error)\.?$/i;

function explain(answer: Answer, subject: Subject): Explanation {
	const { member, application, host, field = 'Base URL', sought, repeatable } = subject;
	const { status, body } = answer;
	if (answer.lost !== undefined) return explainLost(answer.lost, subject);
	if (isFromProxy(answer))
		return {
			happened: `Something on the way to ${host} refused this, a proxy or a firewall (HTTP ${status})`,
			next: `It was not Tallyfy. Where n8n has a proxy, check the user and the password in HTTPS_PROXY (http://user:password@host:port), and whether the proxy lets n8n reach ${host}. Then start n8n again.`,
		};
	if (isRedirect(answer))
		return {
			happened: `The ${field} redirects to another address (${host})`,
			next: `Redirects are not followed, since the token would travel along. Put the final address into the ${field} of the credential.`,
		};
	if (status >= 500)
		return {
			happened: `Tallyfy is not able to answer right now (HTTP ${status})`,
			next: [
				repeatable ? 'Run the node again in a few minutes.' : fateUnknown,
				// A page may be of Tallyfy's own edge as well (NOTES §5).
				...(isRecord(body) ? [] : [`Where n8n has a proxy, this may be its answer: check whether it reaches ${host}.`]),
			].join(' '),
		};
	switch (status) {
		case 400:
			return {
				happened: 'Tallyfy does not allow this',
				next: 'It is one of its business rules. Change the input and run again.',
			};
		case 401:
			if (application)
				return {
					happened: 'Tallyfy refused the client ID and secret, although they gave a fresh token',
					next: 'Run the test of the credential, and ask Tallyfy Support whether the client is still active.',
				};
			if (!member)
				return {
					happened: 'Tallyfy refused this without a member to act as',
					next: 'Name a member in Act As, or set a Default Member in the credential.',
				};
			if (member === tokenOwner && !isNotAboutToken(answer))
				return {
					happened: 'Tallyfy does not accept this personal token',
					next: 'It expires about six months after it was made, and when its owner signs out of the web application. Copy a new one from the settings of Tallyfy into the credential.',
				};
			return {
				happened: `Tallyfy refused ${member}`,
				next: 'A fresh token does not help here. Check in Tallyfy that this member is active and has the rights for this, and that sign-in rules of the organization allow API access.',
			};
		case 402:
			return {
				happened: 'This organization is a trial, and has used up what a trial may do',
				next: 'This was not done. Upgrade the organization in Tallyfy, then run again.',
			};
		case 403:
			if (member === tokenOwner)
				return {
					happened: 'The owner of this personal token may not do this',
					next: 'Check the Organization ID in the credential. Else use the token of a member with the right role, or choose OAuth Client Credentials under Authentication, which act as any member.',
				};
			return member
				? {
						happened: `${member} may not do this`,
						next: 'Act As a member with the right role, for example an administrator.',
					}
				: {
						happened: 'The client is not linked to this organization',
						next: 'Check the Organization ID in the credential: client ID and secret belong to one organization.',
					};
		case 404:
			if (isFromEdge(answer))
				return {
					happened: `The entrance of Tallyfy turned this request away (${host})`,
					next: 'Nothing was looked for, so neither the ID nor the address has to be wrong. Tallyfy does so when the header X-Tallyfy-Client is missing, which every request of this node carries: where n8n has a proxy, check that it passes all headers on. Then run again.',
				};
			return isUnknownAddress(answer)
				? {
						happened: `${host} does not know this address`,
						next: 'Check the Base URL in the credential: it is https://go.tallyfy.com/api for most organizations.',
					}
				: explainMissing(sought?.());
		case 409:
			return codeOf(body) === 'SEAT_POOL_EXHAUSTED'
				? explainSeats(body)
				: {
						happened: 'This conflicts with the current state in Tallyfy',
						next: 'Look at the object in Tallyfy and run again.',
					};
		case 422:
			return { happened: 'Tallyfy refused these values', next: 'Change the values named above and run again.' };
		case 423:
			return {
				happened: 'An open issue locks the process',
				next: 'Resolve the issues of the process and of its tasks first, for example with Issue: Resolve. Then run again.',
			};
		case 429:
			return explainTooMany(answer);
		default:
			return { happened: `Tallyfy refused the request (HTTP ${status})`, next: 'Check the values and run again.' };
	}
}

const usual = { 'Base URL': 'https://go.tallyfy.com/api', 'Token URL': 'https://go.tallyfy.com/api/oauth/token' };

const fateUnknown =
	'It is not known whether Tallyfy carried this out, so it was not sent again. Look in Tallyfy before you run the node again.';

function explainLost(code: string, { host, field = 'Base URL', repeatable }: Subject): Explanation {
	if (untrusted.test(code))
		return {
			happened: `The certificate of ${host} is not trusted here`,
			next: 'Nothing was sent. Where a proxy or a private authority issues certificates, start n8n with NODE_EXTRA_CA_CERTS.',
		};
	if (neverSent.has(code))
		return {
			happened: `The ${field} could not be reached (${host})`,
			next: `Nothing was sent. Check the ${field} in the credential, and the network of this n8n with its proxy, if it has one.`,
		};
	if (code === tooLong)
		return {
			happened: `The answer of ${host} is too long to be read`,
			next: repeatable ? 'Ask for less: set a Limit, or filters, or fewer inclusions.' : fateUnknown,
		};
	return {
		happened: `The connection to ${host} broke off before an answer came`,
		next: repeatable ? 'Run the node again. If it stays so, check the network of this n8n.' : fateUnknown,
	};
}

const explainMissing = (sought: string | undefined): Explanation => ({
	happened: sought ? `Tallyfy has no ${sought}` : 'Tallyfy does not find this',
	next: 'Check the ID. What was archived or deleted, or belongs to another organization, is not found either.',
});

function explainSeats(body: unknown): Explanation {
	const details = isRecord(body) && isRecord(body.error) ? body.error.details : undefined;
	const pool = isRecord(details) && typeof details.pool_type === 'string' ? details.pool_type : '';
	return {
		happened: pool ? `No ${pool} seat is free in this organization` : 'No seat is free in this organization',
		next: `Disable or remove a member who no longer needs ${pool === 'light' ? 'a light' : 'a full'} seat, or add seats in Tallyfy${pool === 'full' ? ', or choose the Light role' : ''}. Then run again.`,
	};
}

function explainTooMany(answer: Answer): Explanation {
	const wait = retryAfter(answer) ?? 0;
	if (wait <= longestWait)
		return {
			happened: 'Tallyfy accepts no more of these requests, after a minute of waiting',
			next: 'Others may use up the limit of this organization. Run the remaining items later, or in smaller batches.',
		};
	return {
		happened: `Tallyfy accepts no more of these requests until ${clock(Date.now() + wait)} UTC`,
		next: 'That is too long to wait for inside a run. Run the remaining items later, for example with a Schedule Trigger.',
	};
}

/** The time of day; with the date when it is another day. */
function clock(time: number): string {
	const text = (moment: number) => new Date(moment).toISOString().slice(0, 16).replace('T', ' ');
	const [today, then] = [text(Date.now()), text(time)];
	return then.slice(0, 10) === today.slice(0, 10) ? then.slice(11) : then;
}
