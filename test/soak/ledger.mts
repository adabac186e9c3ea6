import type { Sandbox, SandboxAnswer, SandboxRequest } from '../../sandbox/index.mts';
import type { Chance } from './chance.mts';

/** One request as Tallyfy knows it, and what became of its answer. */
export interface Entry {
	method: string;
	/** Method, address and body: the same for the same work. */
	what: string;
	/** Tallyfy did the work. */
	done: boolean;
	/** No answer that says what happened got through. */
	lost: boolean;
}

type Handle = () => Promise<SandboxAnswer>;

interface Outcome {
	answer?: SandboxAnswer;
	done: boolean;
	lost: boolean;
	/** Code of the network, when nothing was answered. */
	code?: string;
}

const isDone = ({ status }: SandboxAnswer) => status >= 200 && status < 300;

const html = (status: number): SandboxAnswer => ({
	status,
	headers: { 'Content-Type': 'text/html' },
	body: '<html><body>One moment, please</body></html>',
});

const json = (status: number, body: object, headers: Record<string, string> = {}): SandboxAnswer => ({
	status,
	headers: { 'Content-Type': 'application/json', ...headers },
	body: JSON.stringify(body),
});

/** Nothing is done. */
const instead = (answer: SandboxAnswer, lost: boolean) => async (): Promise<Outcome> => ({ answer, done: false, lost });

/** All is done, and nobody hears of it. */
const unheard =
	(change: (answer: SandboxAnswer) => Partial<Outcome>) =>
	async (handle: Handle): Promise<Outcome> => {
		const answer = await handle();
		return { done: isDone(answer), lost: true, ...change(answer) };
	};

const troubles: Record<string, (handle: Handle) => Promise<Outcome>> = {
	'500': instead(json(500, { message: 'Server Error' }), true),
	'503 with HTML': instead(html(503), true),
	'502 after the work': unheard(() => ({ answer: html(502) })),
	'504 after the work': unheard(() => ({ answer: html(504) })),
	'a sign-in page': instead(html(200), true),
	'a redirect': instead({ ...html(302), headers: { Location: 'https://elsewhere.example.com/' } }, false),
	'429 for some seconds': instead(json(429, { message: 'Too Many Attempts.' }, { 'Retry-After': '3' }), false),
	'429 for an hour': instead(json(429, { message: 'Later.' }, { 'Retry-After': '3600' }), false),
	'a cut before the work': async () => ({ done: false, lost: true, code: 'ECONNRESET' }),
	'a cut after the work': unheard(() => ({ code: 'ECONNRESET' })),
	'no answer in time': unheard(() => ({ code: 'ECONNABORTED' })),
	'half of the answer': unheard((answer) => {
		// What is missing of a file, the connection shows.
		if (Buffer.isBuffer(answer.body)) return { code: 'ECONNRESET' };
		const half = { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
		// Nothing is missing where there was nothing, and what is refused is refused.
		return { answer: half, lost: isDone(answer) && answer.body !== '' };
	}),
};

/** Between the nodes and Tallyfy: makes trouble, and counts what came of it. */
export class Ledger {
	entries: Entry[] = [];

	readonly counts = new Map<string, number>();

	/** How many of a hundred requests get into trouble. */
	rate = 0;

	constructor(private readonly chance: Chance) {}

	watch(sandbox: Sandbox): void {
		const handle = sandbox.handle.bind(sandbox);
		sandbox.handle = async (request) => {
			return await this.pass(sandbox, request, async () => await handle(request));
		};
	}

	private async pass(sandbox: Sandbox, request: SandboxRequest, handle: Handle): Promise<SandboxAnswer> {
		if (this.chance.next() * 100 < this.rate / 3) {
			const kind = this.chance.of(['application', 'user'] as const);
			sandbox.revokeTokens(kind);
			this.count(`${kind} tokens revoked`);
		}
		const isInTrouble = this.chance.next() * 100 < this.rate;
		const name = this.chance.of(Object.keys(troubles));
		if (isInTrouble) this.count(name);
		const { answer, done, lost, code } = isInTrouble ? await troubles[name](handle) : await calm(handle);
		const { method, url, body } = request;
		// The boundary of a form is another each time.
		const what = `${method} ${url} ${String(body).replace(/----tallyfy[0-9a-f]+/g, '')}`;
		if (!url.endsWith('/token')) this.entries.push({ method, what, done, lost });
		if (answer) return answer;
		throw Object.assign(new Error('No answer'), { code });
	}

	private count(what: string): void {
		this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
	}
}

async function calm(handle: Handle): Promise<Outcome> {
	const answer = await handle();
	return { answer, done: isDone(answer), lost: false };
}
