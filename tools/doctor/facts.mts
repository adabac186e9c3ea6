import { parseUrl } from '../../nodes/Tallyfy/api/address.ts';
import { codeOf, isSuccess, ownWords, type Answer } from '../../nodes/Tallyfy/api/answer/answer.ts';
import { isRecord } from '../../nodes/Tallyfy/api/records.ts';
import { tokenBody, tokenIn, type Account } from './account.mts';

/** Something that the documents dispute or leave open, and how to find out. */
export interface Fact {
	name: string;
	/** What they say, and which. */
	documents: string;
	/** Gives what holds; throws an Error that says why it cannot be known. */
	find: (account: Account) => Promise<string>;
}

const described: Record<string, string> = {
	'/oauth/token': 'client-credentials page: here',
	'/api/oauth/token': 'integration guide, Postman pages: here',
};

/** One fact for each address that may have tokens. */
export const tokenUrls = (account: Account): Fact[] =>
	account.tokenUrls.map((url) => {
		const { host, pathname = '' } = parseUrl(url) ?? {};
		return {
			name: `Token URL ${host}${pathname}`,
			documents: host === 'account.tallyfy.com' ? 'third-party page: here' : (described[pathname] ?? 'none'),
			find: async () => {
				const answer = await account.grant(url);
				const token = tokenIn(answer);
				return token ? `gives a token: ${masked(token)}` : withoutToken(answer);
			},
		};
	});

export const facts: Fact[] = [
	{
		name: 'Lifetime of an application token',
		documents: 'five pages: 604800 s (7 days)',
		find: async (account) => {
			await account.applicationTokens();
			const answers = await Promise.all(account.tokenUrls.map(async (url) => await account.grant(url).catch(() => {})));
			const lifetimes = answers.flatMap((answer) => (answer && tokenIn(answer) ? [lifetime(answer)] : []));
			return [...new Set(lifetimes)].join(', or ');
		},
	},
	{
		name: 'Exchange for a user token',
		documents: 'two pages: a token, not wrapped in data',
		find: async (account) => {
			const { answer } = await account.exchange();
			const token = tokenIn(answer);
			if (!token) return withoutToken(answer);
			const wrapped = tokenBody(answer) === answer.body ? 'not wrapped' : 'wrapped in data';
			return `HTTP ${answer.status}, ${wrapped}: ${masked(token)}`;
		},
	},
	{
		name: 'Lifetime of a user token',
		documents: 'two pages: 7776000 s (90 days)',
		find: async (account) => {
			const { answer } = await account.exchange();
			if (!tokenIn(answer)) throw new Error('there is no user token');
			return lifetime(answer);
		},
	},
	{
		name: 'Application token when a newer one is there',
		documents: 'not described',
		find: async (account) => {
			const { answer, taken } = await account.exchange();
			if ((await account.applicationTokens()).length < 2) throw new Error('there is one application token only');
			if (!tokenIn(answer)) throw new Error('the exchange is refused');
			return taken === 'older' ? 'still serves' : 'is refused: a newer one ends it';
		},
	},
	{
		name: 'User token on /me',
		documents: "official clients' live tests: accepted",
		find: async (account) => verdict(await account.me()),
	},
	{
		name: 'Application token on /me',
		documents: 'not described; it has no current user',
		find: async (account) => verdict(await account.asApplication('/me')),
	},
	{
		name: 'Application token on /organizations/{org}',
		documents: 'client-credentials page, CLI: accepted; third-party page: only user tokens',
		find: async (account) => verdict(await account.asApplication(account.organization())),
	},
	{
		name: 'Application token on …/tasks',
		documents: 'the same, and integration guide, Postman pages: HTTP 401',
		find: async (account) => verdict(await account.asApplication(account.organization('/tasks?page=1&per_page=1'))),
	},
	{
		name: 'No X-Tallyfy-Client header',
		documents: 'HTTP 401, HTTP 404 or "rejected"; migrator: accepted',
		find: async (account) => {
			if (!isSuccess(await account.me())) throw new Error('/me is refused with the header as well');
			return verdict(await account.asMember('/me', { client: false }));
		},
	},
	{
		name: 'Most records in a page',
		documents: 'CLI: 100; members page: 9999 where none is asked for',
		find: async (account) => {
			const answer = await account.asMember(account.organization(`/users?page=1&per_page=${beyond}`));
			const { body } = answer;
			if (!isSuccess(answer) || !isRecord(body) || !Array.isArray(body.data)) throw new Error(verdict(answer));
			const { pagination } = isRecord(body.meta) ? body.meta : {};
			return pageSize(body.data.length, isRecord(pagination) ? pagination : {});
		},
	},
	{
		name: 'Rate limit headers',
		documents: 'Postman pages: X-RateLimit-Remaining; all: Retry-After with a 429',
		find: async ({ answers }) => {
			if (!answers.length) throw new Error('no answer came');
			// Later answers have the later values.
			const seen = new Map(answers.flatMap(({ headers }) => Object.entries(headers).filter(([name]) => isLimit(name))));
			const shown = [...seen].map(([name, value]) => `${name}: ${value}`).join(', ');
			return shown || `none, in ${answers.length} answers`;
		},
	},
];

const isLimit = (name: string) => /rate-?limit|retry-after/i.test(name);

/** One more than the documented cap. */
const beyond = 101;

function pageSize(records: number, { per_page: size, total }: Record<string, unknown>): string {
	if (records >= beyond) return `more than 100: ${records} came`;
	if (Number(total) > records) return `${records}: so many came of ${total}`;
	if (typeof size !== 'number')
		throw new Error(`${records} records are too few to tell, and the answer has no per_page`);
	return `${size < beyond ? size : 'more than 100'}, says per_page; the ${records} records are too few to show it`;
}

function lifetime(answer: Answer): string {
	const seconds = Number(tokenBody(answer)?.expires_in);
	if (!seconds) return 'expires_in is missing';
	const [size, unit] = seconds < 86_400 ? [3_600, 'h'] : [86_400, 'days'];
	return `${seconds} s (${Math.round((10 * seconds) / size) / 10} ${unit})`;
}

/** Tallyfy's are JSON Web Tokens, which begin like this. */
const masked = (token: string) => `${token.startsWith('eyJ') ? 'eyJ… ' : ''}(redacted)`;

const withoutToken = (answer: Answer) =>
	isSuccess(answer) && isRecord(answer.body) ? `no token in the answer (HTTP ${answer.status})` : verdict(answer);

/** @throws Error for what says nothing about the question: the server is out of order */
function verdict({ status, headers, body }: Answer): string {
	if (status >= 500) throw new Error(`HTTP ${status}`);
	if (status >= 300 && status < 400)
		return `redirects to ${parseUrl(String(headers.location))?.host ?? 'another path'} (HTTP ${status})`;
	if (status < 300) return isRecord(body) ? `accepted (HTTP ${status})` : `a page that is no JSON (HTTP ${status})`;
	const words = [codeOf(body), ownWords(body)].filter(Boolean).join(' ');
	return `refused (HTTP ${status}${words && `: ${words}`})`;
}
