import { Session } from 'node:inspector/promises';

/** Whose code it is, by the file that it is in; what Node does, is for the nearest of these that has called it. */
const owners: Array<[owner: string, files: RegExp]> = [
	['This package', /\/(nodes|credentials)\/Tallyfy/],
	[
		"n8n's request helpers",
		/\/request-helpers\/|\/node_modules\/(@n8n\/backend-network|axios|follow-redirects|form-data|qs|[a-z-]*proxy[a-z-]*|agent-base)\//,
	],
	["n8n's engine", /\/node_modules\//],
];

const connections = 'Connections: TLS, sockets, HTTP';
const garbage = 'Collecting garbage';

/** The shares of what a process has done, by whose it is. */
export type Profile = Record<string, number>;

/** Does the work, and says where its time went. */
export async function profiled<T>(work: () => Promise<T>): Promise<{ result: T; profile: Profile }> {
	const session = new Session();
	session.connect();
	await session.post('Profiler.enable');
	await session.post('Profiler.setSamplingInterval', { interval: 250 });
	await session.post('Profiler.start');
	const result = await work();
	const { nodes } = (await session.post('Profiler.stop')).profile;
	session.disconnect();

	const callers = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)));
	const ownerOf = (node: (typeof nodes)[number]) => {
		if (node.callFrame.functionName === '(garbage collector)') return garbage;
		for (let at: typeof node | undefined = node; at; at = callers.get(at.id)) {
			const { url } = at.callFrame;
			const [owner] = owners.find(([, files]) => files.test(url)) ?? [];
			if (owner) return owner;
		}
		return connections;
	};
	const busy = nodes.filter(({ callFrame }) => callFrame.functionName !== '(idle)');
	const hits = busy.reduce((sum, { hitCount = 0 }) => sum + hitCount, 0);
	const profile: Profile = {};
	for (const node of busy) {
		const owner = ownerOf(node);
		profile[owner] = (profile[owner] ?? 0) + (node.hitCount ?? 0) / hits;
	}
	return { result, profile };
}
