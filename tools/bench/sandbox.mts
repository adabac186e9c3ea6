import { openContract } from '../../sandbox/contract.mts';
import { Sandbox, type Limit } from '../../sandbox/index.mts';
import { answerWith } from './worker.mts';

/** What a sandbox is opened with. */
export interface Setting {
	members: number;
	/** Of each member. */
	tasks: number;
	/** Milliseconds before each answer. */
	delay: number;
	/** For the organization; without it, everybody sends as many requests as they like. */
	limit?: Omit<Limit, 'per'>;
}

/** What a contender needs to know of the sandbox that was opened for it. */
export type Opened = Awaited<ReturnType<typeof open>>;

/** What reached the sandbox. */
export interface Seen {
	requests: number;
	/** Answered with 429. */
	refused: number;
}

export type Question = { open: Setting } | { close: true };

let sandbox = new Sandbox();
let seen: Seen = { requests: 0, refused: 0 };

async function open({ members: count, tasks, delay, limit }: Setting) {
	await openContract();
	const limits = limit ? [{ per: 'organization' as const, ...limit }] : [];
	const onRequest = ({ status }: { status: number }) => {
		seen.requests++;
		if (status === 429) seen.refused++;
	};
	sandbox = new Sandbox({ limits, onRequest });
	seen = { requests: 0, refused: 0 };
	const members = Array.from({ length: count }, (_, index) =>
		sandbox.addMember({ email: `person.${index}@example.com` }),
	);
	const [own = []] = members.map((member) => Array.from({ length: tasks }, () => sandbox.state.addTask([member])));
	const { organizationId, clientId, clientSecret } = sandbox;
	const { url, tokenUrl, certificate = '' } = await sandbox.listen({ tls: true, delay });
	return {
		...{ url, tokenUrl, organizationId, clientId, clientSecret },
		// PEM; the same for all sandboxes of a run.
		certificate,
		members: members.map(({ id, email }) => ({ id, email })),
		// Of the first member, as the token.
		tasks: own.map(({ id }) => id),
		templateId: sandbox.state.addTemplate({ prerun: [] }).id,
		personalToken: count ? sandbox.personalToken(members[0].email) : '',
	};
}

async function close(): Promise<Seen> {
	await sandbox.close();
	if (sandbox.deviations.length) throw new Error(sandbox.deviations.join('; '));
	return seen;
}

answerWith(async (question: Question) => ('open' in question ? await open(question.open) : await close()));
