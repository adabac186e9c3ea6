import type { Answer } from '../../../../api/answer/answer';
import type { Issue } from '../../../../api/probe';
import type { Evidence } from '../evidence';
import { asExpected, different, taken, unclear, type Fact, type Finding } from '../finding';

function address(issue: Issue | undefined, whatToDo: string): Finding | undefined {
	if (!issue) return undefined;
	const outOfOrder = unclear(issue);
	if (outOfOrder) return outOfOrder;
	return issue.isToken ? asExpected('gives a token') : different(`gives none (HTTP ${issue.status})`, whatToDo);
}

export const tokenAddress: Fact = {
	fact: 'Token URL of the credential',
	expected: 'gives a token (docs: client-credentials page and integration guide, one address each)',
	examine: ({ tokens }) =>
		address(
			tokens?.own,
			'Put the other address that is documented into the credential. Until then the nodes ask there each time they need a token.',
		),
};

export const otherTokenAddress: Fact = {
	fact: 'The other documented token address',
	expected: 'gives a token as well (docs: the same)',
	examine: ({ tokens }) => address(tokens?.other, 'Nothing: the Token URL of the credential is the right one.'),
};

/** @param usual seconds */
function lifetime({ expiresIn }: Issue, usual: number): Finding {
	const seconds = Number(expiresIn);
	if (!(seconds > 0))
		return different('the answer does not say', 'Nothing: the nodes take the expected time. Please report it.');
	const [size, unit] = seconds < 86_400 ? [3_600, 'h'] : [86_400, 'days'];
	const found = `${seconds} s, ${Math.round((10 * seconds) / size) / 10} ${unit}`;
	return seconds === usual
		? asExpected(found)
		: different(found, 'Nothing: the nodes renew a token by what Tallyfy says. Please report it.');
}

export const applicationLifetime: Fact = {
	fact: 'Lifetime of an application token',
	expected: '604800 s, 7 days (docs: five pages)',
	examine: ({ tokens }) => tokens && lifetime(tokens.own.isToken ? tokens.own : (tokens.other ?? tokens.own), 604_800),
};

export const userLifetime: Fact = {
	fact: 'Lifetime of a user token',
	expected: '7776000 s, 90 days (docs: client-credentials and third-party page)',
	examine: ({ tokens }) => tokens && lifetime(tokens.exchange, 7_776_000),
};

export const olderToken: Fact = {
	fact: 'Application token when a newer one is there',
	expected: 'still serves (not described)',
	examine: ({ tokens }) => {
		if (!tokens) return undefined;
		return tokens.olderServes
			? asExpected('still serves')
			: different(
					'is refused: a newer one ends it',
					'Use the client ID in this n8n only: whatever else gets tokens with it ends those of n8n, and n8n has to get new ones each time.',
				);
	},
};

/** What the application may do by itself, where the documents disagree. */
const application = (
	fact: string,
	expected: string,
	pick: (answers: NonNullable<Evidence['asApplication']>) => Answer,
): Fact => ({
	fact: `Application token on ${fact}`,
	expected,
	examine: ({ asApplication }) => {
		if (!asApplication) return undefined;
		const answer = pick(asApplication);
		return (
			unclear(answer) ??
			(answer.status >= 400
				? asExpected(taken(answer))
				: different(taken(answer), 'Nothing: the nodes act as a member all the same. Please report it.'))
		);
	},
});

export const applicationOnMe = application('/me', 'refused (not described; it has no current user)', ({ me }) => me);

export const applicationOnOrganization = application(
	'the organization',
	'refused (docs: third-party page; the client-credentials page and the CLI say accepted)',
	({ organization }) => organization,
);

export const applicationOnTasks = application(
	'the tasks',
	'refused (docs: third-party page, integration guide, Postman pages; the client-credentials page and the CLI say accepted)',
	({ tasks }) => tasks,
);

export const clientHeader: Fact = {
	fact: 'A call without X-Tallyfy-Client',
	expected: 'refused (docs: HTTP 401 or 404; official MCP server: 404)',
	examine: ({ meWithoutClient }) =>
		unclear(meWithoutClient) ??
		(meWithoutClient.status >= 400
			? asExpected(taken(meWithoutClient))
			: different(taken(meWithoutClient), 'Nothing: the nodes always send it. Please report it.')),
};

/** Their names and numbers; anything else that a server puts in may be private. */
const ofLimits = /^((x-)?ratelimit(-(limit|remaining|reset|used|policy))?|retry-after)$/;

export const rateLimits: Fact = {
	fact: 'Rate limit headers',
	expected: 'X-RateLimit-Remaining (docs: Postman pages)',
	examine: ({ heard }) => {
		const seen = heard.flatMap(({ headers }) => Object.entries(headers));
		// Later answers have the later values.
		const numbers = new Map(seen.filter(([name, value]) => ofLimits.test(name) && Number.isFinite(Number(value))));
		const shown = [...numbers].map(([name, value]) => `${name}: ${Number(value)}`).join(', ');
		if (numbers.has('x-ratelimit-remaining')) return asExpected(shown);
		return different(
			shown || 'none',
			'Nothing: without it the nodes learn the limit when Tallyfy first says that it is reached (HTTP 429). Please report it.',
		);
	},
};
