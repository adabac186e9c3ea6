import { contenders, type ContenderName } from './contenders.mts';
import type { Answer, Question } from './heap.mts';
import { once, type Arena } from './measure.mts';
import { RealN8n } from './realN8n.mts';
import type { Opened } from './sandbox.mts';
import { EndedError, Worker } from './worker.mts';

/** A long list may take so many times the memory of its parsed answer. */
export const heapBar = 3;

/** Where no n8n is running. */
export type Bare = Omit<Arena, 'n8n'>;

/** What a long list needs, in bytes. */
export interface Heap {
	tasks: number;
	/** The answer as JSON.parse gives it. */
	parsed: number;
	/** The most that the heap grew by; it was allowed `heapBar` times the parsed answer. Undefined where that was not enough. */
	most?: number;
}

/** Lists all tasks in a process whose heap has no room for more than the bar allows. */
export async function weighList({ sandbox, certificates }: Bare, pages: number): Promise<Heap> {
	const opened = await sandbox.ask<Opened>({ open: { members: 1, tasks: pages * 100, delay: 0 } });
	const ask = async (question: object, flags: string[] = []) => {
		const env = { NODE_EXTRA_CA_CERTS: certificates, N8N_LOG_LEVEL: 'silent' };
		const process = new Worker<Question>('./heap.mts', { env, flags: ['--expose-gc', ...flags] });
		try {
			return await process.ask<Answer>({ opened, pages, ...question } as Question);
		} finally {
			await process.end();
		}
	};
	const { heap: parsed, base } = await ask({ parse: true });
	const room = Math.ceil((base + heapBar * parsed) / 2 ** 20);
	const listed = await ask({ list: true }, [`--max-old-space-size=${room}`]).catch((error: Error) => {
		if (error instanceof EndedError) return undefined;
		throw error;
	});
	await sandbox.ask({ close: true });
	return { tasks: pages * 100, parsed, most: listed?.heap };
}

/** The most that n8n took above what it had before, in bytes, each in an n8n that has done nothing else. */
export async function weighN8n(arena: Bare, names: ContenderName[], units: number, tell: (line: string) => void) {
	const all: Array<{ contender: ContenderName; memory?: number }> = [];
	for (const contender of names) {
		const n8n = await RealN8n.start(arena.certificates);
		try {
			const { memory } = await once({ ...arena, n8n }, contender, 'pages', units, { delay: 0 });
			all.push({ contender, memory });
			tell(`Memory: ${contenders[contender].name}`);
		} finally {
			await n8n.stop();
		}
	}
	return all;
}
