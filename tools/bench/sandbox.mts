import { openContract } from '../../sandbox/contract.mts';
import { Sandbox, type RecordedRequest } from '../../sandbox/index.mts';
import { answerWith } from './worker.mts';

/** What a sandbox is opened with. */
export interface Setting {
	members: number;
	/** Of each member. */
	tasks: number;
	/** Milliseconds before each answer. */
	delay: number;
	/** So many GETs in so many milliseconds; without it, as many as anybody likes. */
	limit?: { reads: number; window: number };
}

/** What a contender needs to know of the sandbox that was opened for it. */
export interface Opened {
	url: string;
	tokenUrl: string;
	/** PEM. The same for all sandboxes of a run. */
	certificate: string;
	organizationId: string;
	clientId: string;
	clientSecret: string;
	members: Array<{ id: number; email: string }>;
	/** IDs of the tasks of the first member. */
	tasks: string[];
	/** Of the first member, as copied from the settings of Tallyfy. */
	personalToken: string;
}

/** What reached the sandbox. */
export interface Seen {
	requests: number;
	/** Answered with 429. */
	refused: number;
	/** Milliseconds in which at least one request was with the sandbox. */
	busy: number;
	deviations: string[];
}

export type Question = { open: Setting } | { close: true };

const now = () => performance.timeOrigin + performance.now();

let sandbox = new Sandbox();
let spans: Array<[from: number, to: number]> = [];

async function open({ members: count, tasks, delay, limit }: Setting): Promise<Opened> {
	await openContract();
	spans = [];
	const limits = limit
		? [{ per: 'organization' as const, methods: ['GET'], limit: limit.reads, window: limit.window }]
		: [];
	const onRequest = ({ time }: RecordedRequest) => spans.push([time, now() + delay]);
	sandbox = new Sandbox({ now, limits, onRequest });
	const members = Array.from({ length: count }, (_, index) => {
		const { id, email } = sandbox.addMember({ email: `person.${index}@example.com` });
		sandbox.addTasks(email, tasks);
		return { id, email };
	});
	const { organizationId, clientId, clientSecret } = sandbox;
	const { certificate = '', ...addresses } = await sandbox.listen({ tls: true, delay });
	return {
		...{ url: addresses.url, tokenUrl: addresses.tokenUrl, certificate },
		...{ organizationId, clientId, clientSecret, members },
		tasks: count ? sandbox.state.tasksOf(members[0].id).map(({ id }) => id) : [],
		personalToken: count ? sandbox.personalToken(members[0].email) : '',
	};
}

async function close(): Promise<Seen> {
	await sandbox.close();
	const { requests, deviations } = sandbox;
	const refused = requests.filter(({ status }) => status === 429).length;
	return { requests: requests.length, refused, busy: covered(spans), deviations };
}

/** The length of what the spans cover together. */
function covered(unordered: Array<[from: number, to: number]>): number {
	let sum = 0;
	let end = 0;
	for (const [from, to] of unordered.sort(([a], [b]) => a - b)) {
		sum += Math.max(0, to - Math.max(from, end));
		end = Math.max(end, to);
	}
	return sum;
}

answerWith(async (question: Question) => ('open' in question ? await open(question.open) : await close()));
