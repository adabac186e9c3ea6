import type { N8nProcess } from '../../tools/n8n/process.mts';
import type { Sandbox } from '../../sandbox/index.mts';

/** What came of many executions. */
export interface Burst {
	/** The ids of those that ended with this. */
	success: string[];
	error: string[];
	/** The id and the status of those that ended with anything else. */
	others: string[][];
	/** The names of the orders for which an execution created a task, by its id. */
	written: Map<string, string[]>;
	/** The pairs of a worker and a member in whose name it wrote. */
	sessions: Set<string>;
	/** Answers of Tallyfy by operation and status. */
	answers: Record<string, number>;
	seconds: number;
}

/** The ids of the executions that a worker took up. */
export function startedBy(worker: N8nProcess): Set<string> {
	return new Set([...worker.logs().matchAll(/Worker started execution (\d+)/g)].map(([, id]) => id));
}

/** How many answers the sandbox has given, by operation and status. */
export function answersOf({ answerCounts }: Sandbox): Record<string, number> {
	return Object.fromEntries(
		Object.entries(answerCounts).flatMap(([operation, byStatus]) =>
			Object.entries(byStatus).map(([status, count]) => [`${operation} ${status}`, count]),
		),
	);
}

export function difference(after: Record<string, number>, before: Record<string, number>) {
	const entries = Object.entries(after).map(([key, count]) => [key, count - (before[key] ?? 0)] as const);
	return Object.fromEntries(entries.filter(([, count]) => count));
}

/** Titles such as `Order 7 in execution 12`, read again: the orders by execution. */
export function ordersByExecution(titles: string[]): Map<string, string[]> {
	const orders = new Map<string, string[]>();
	for (const title of titles) {
		const [order, id] = title.split(' in execution ');
		orders.set(id, [...(orders.get(id) ?? []), order]);
	}
	return orders;
}

/** Two bursts side by side. */
export function rows(...bursts: Burst[]): string[][] {
	const row = (title: string, value: (burst: Burst) => number = ({ answers }) => answers[title] ?? 0) => [
		title,
		...bursts.map((burst) => `${value(burst)}`),
	];
	return [
		row('Executions that succeeded', ({ success }) => success.length),
		row('Executions that ended with their worker', ({ error }) => error.length),
		row('… of which had created their task', ({ error, written }) => error.filter((id) => written.has(id)).length),
		row('Pairs of a worker and a member', ({ sessions }) => sessions.size),
		row('issueToken 200'),
		row('issueUserToken 200'),
		row('issueUserToken 401'),
		row('listMyTasks 200'),
		row('listMyTasks 401'),
		row('createTask 201'),
		row('createTask 401'),
		row('Seconds', ({ seconds }) => seconds),
	];
}
