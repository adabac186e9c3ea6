import { listTasks } from '../../test/support/nodes.mts';
import { Credentials } from '../engine/engine.mts';
import { callAll } from './pool.mts';
import type { Opened } from './sandbox.mts';
import { answerWith } from './worker.mts';
import { works } from './works.mts';

export type Question = { opened: Opened; pages: number } & ({ parse: true } | { list: true });

/** Bytes that the heap has grown by. */
export interface Answer {
	heap: number;
	/** What there was before. */
	base: number;
	records: number;
}

const used = () => process.memoryUsage().heapUsed;

/** The first page, parsed as often as there are pages, and kept. */
async function parseAll({ opened, pages }: Question): Promise<Answer> {
	const [page] = await callAll(opened, works.pages.calls(opened, 1), 1);
	const text = JSON.stringify(page);
	globalThis.gc?.();
	const base = used();
	const parsed = Array.from({ length: pages }, () => JSON.parse(text) as unknown[]);
	globalThis.gc?.();
	return { heap: used() - base, base, records: parsed.flat().length };
}

/** The whole list, by our node in n8n's engine; the most that any look at the heap has found, what nobody needs any more included. */
async function listAll({ opened: { url: baseUrl, members, ...rest } }: Question): Promise<Answer> {
	const { tokenUrl, organizationId, clientId, clientSecret } = rest;
	const credentials = new Credentials({ baseUrl, tokenUrl, organizationId, clientId, clientSecret });
	globalThis.gc?.();
	const base = used();
	let most = base;
	const look = () => (most = Math.max(most, used()));
	const timer = setInterval(look, 5);
	const { items, error } = await listTasks(credentials, members[0].email);
	look();
	clearInterval(timer);
	if (error) throw error;
	return { heap: most - base, base, records: items.length };
}

answerWith(async (question: Question) => await ('parse' in question ? parseAll(question) : listAll(question)));
