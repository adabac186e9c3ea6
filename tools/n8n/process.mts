import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetch } from 'undici';
import { endChild, startChild } from './children.mts';
import type { Program } from './install.mts';

export interface ProcessOptions {
	/** n8n keeps its data in the folder `.n8n` of this one. */
	userFolder: string;
	/** Used when it is free. */
	port?: number;
	logLevel?: 'info' | 'debug';
	/** What sets it up beyond what every n8n of this project has. */
	env?: Record<string, string | undefined>;
}

/** n8n runs without the outside world, and nobody wants a test or a demo to call home. */
const ALONE = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_AI_ENABLED: 'false',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	// The lists of verified packages and of MCP servers are on its maker's servers.
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_DISABLED_MODULES: 'mcp-registry,mcp,instance-ai,agents,chat-hub,workflow-builder,quick-connect',
	// Its default, which is announced to change.
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
};

/** One process of an n8n: all of it, a worker of it, or one that only takes webhooks. */
export class N8nProcess {
	private constructor(
		private readonly child: ChildProcess,
		readonly userFolder: string,
		readonly url: string,
	) {}

	/**
	 * Starts `n8n` with these arguments.
	 * @param ready what it answers once it has started
	 */
	static async start(
		program: Program,
		args: string[],
		{ userFolder, port, logLevel = 'info', env }: ProcessOptions,
		ready = { path: '/healthz/readiness', status: 200 },
	): Promise<N8nProcess> {
		const own = await freePort(port);
		const url = `http://localhost:${own}`;
		mkdirSync(userFolder, { recursive: true });
		shareLibrary(program, userFolder);
		const child = startChild(program.node, [program.n8n, ...args], {
			logFile: logFile(userFolder),
			env: {
				...inherited(),
				...ALONE,
				NODE_ENV: 'production',
				N8N_USER_FOLDER: userFolder,
				N8N_LISTEN_ADDRESS: '127.0.0.1',
				N8N_PORT: `${own}`,
				// A worker has this instead.
				QUEUE_HEALTH_CHECK_ACTIVE: 'true',
				QUEUE_HEALTH_CHECK_PORT: `${own}`,
				N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
				N8N_EDITOR_BASE_URL: url,
				N8N_SECURE_COOKIE: 'false',
				N8N_RUNNERS_BROKER_PORT: `${await freePort()}`,
				N8N_LOG_LEVEL: logLevel,
				N8N_LOG_FORMAT: 'json',
				...env,
			},
		});
		const process = new N8nProcess(child, userFolder, url);
		await process.until(ready);
		return process;
	}

	/** All that it has written since it was started: one JSON object a line. */
	logs() {
		return readFileSync(logFile(this.userFolder), 'utf8');
	}

	get pid() {
		return this.child.pid;
	}

	async stop() {
		await endChild(this.child, 'SIGTERM');
	}

	/** Ends it as when its machine goes out. */
	async kill() {
		await endChild(this.child, 'SIGKILL');
	}

	private async until({ path, status }: { path: string; status: number }) {
		const deadline = Date.now() + 180_000;
		while (Date.now() < deadline) {
			if (this.child.exitCode !== null) break;
			const response = await fetch(this.url + path).catch(() => undefined);
			if (response?.status === status) return;
			await sleep(100);
		}
		await this.stop();
		throw new Error(`n8n did not start:\n${this.logs().split('\n').slice(-20).join('\n')}`);
	}
}

/**
 * The nodes use the `n8n-workflow` of the n8n that they run in. A user folder inside this project would have them find
 * that of the project first, which may be of another version.
 */
function shareLibrary({ n8n }: Program, userFolder: string) {
	const installed = join(userFolder, '.n8n', 'nodes', 'node_modules');
	if (!existsSync(installed)) return;
	const link = join(installed, 'n8n-workflow');
	rmSync(link, { recursive: true, force: true });
	symlinkSync(join(n8n, '../../../n8n-workflow'), link, 'junction');
}

function logFile(userFolder: string) {
	return join(userFolder, 'n8n.log');
}

/** The user's environment without what would set up this n8n: DB_TYPE, N8N_…, NODE_OPTIONS and many more. */
export function inherited() {
	const names = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMPDIR', 'LANG', 'TZ'];
	return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

/** The port that is wanted, or another one when that is taken. */
export async function freePort(wanted = 0): Promise<number> {
	return await new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (error) => (wanted ? resolve(freePort()) : reject(error)));
		server.listen(wanted, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : wanted;
			server.close(() => resolve(port));
		});
	});
}
