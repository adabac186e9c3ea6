import { randomBytes } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackage, type Program } from './install.mts';
import { N8n } from './n8n.mts';
import { freePort, N8nProcess } from './process.mts';
import { step } from './progress.mts';
import { Servers } from './servers.mts';

export interface ClusterOptions {
	/** Each process has a folder of its own in this one, as on a machine of its own. */
	folder: string;
	/** The packed package. */
	tarball: string;
	workers: number;
	/** How many executions a worker runs at once. */
	concurrency: number;
}

/** An n8n in queue mode: one main process, one that takes the webhooks, and workers, with Redis and PostgreSQL. */
export class Cluster {
	private constructor(
		readonly servers: Servers,
		readonly main: N8n,
		readonly webhooks: N8nProcess,
		readonly workers: N8nProcess[],
		private readonly startMore: (args: string[], name: string) => Promise<N8nProcess>,
	) {}

	static async start(program: Program, { folder, tarball, workers, concurrency }: ClusterOptions): Promise<Cluster> {
		const servers = await step('Starting Redis and PostgreSQL', () => Servers.start());
		const port = await freePort();
		const env = {
			...servers.env,
			N8N_ENCRYPTION_KEY: randomBytes(24).toString('base64'),
			N8N_WEBHOOK_URL: `http://localhost:${port}`,
			// The webhooks have a process of their own.
			N8N_DISABLE_PRODUCTION_MAIN_PROCESS: 'true',
			// Else it takes minutes until n8n notices that a worker is gone.
			QUEUE_WORKER_LOCK_DURATION: '10000',
			QUEUE_WORKER_LOCK_RENEW_TIME: '2000',
			QUEUE_WORKER_STALLED_INTERVAL: '5000',
		};
		const userFolder = join(folder, 'main');
		await installPackage(userFolder, tarball);
		// Alone, since it makes the tables.
		const main = await step('Starting n8n', () => N8n.start(program, { userFolder, env }));
		const startMore = async (args: string[], name: string, ownPort?: number) =>
			await N8nProcess.start(program, args, { userFolder: join(folder, name), env, port: ownPort });
		const start = async (args: string[], name: string, ownPort?: number) => {
			await cp(join(userFolder, '.n8n', 'nodes'), join(folder, name, '.n8n', 'nodes'), { recursive: true });
			return await startMore(args, name, ownPort);
		};
		const worker = ['worker', `--concurrency=${concurrency}`];
		const [webhooks, ...others] = await step(`Starting its webhook process and ${workers} workers`, () =>
			Promise.all([
				start(['webhook'], 'webhook', port),
				...Array.from({ length: workers }, async (_, index) => await start(worker, `worker-${index + 1}`)),
			]),
		);
		return new Cluster(servers, main, webhooks, others, startMore);
	}

	/** The addresses of its webhooks begin with this. */
	get webhookUrl() {
		return `${this.webhooks.url}/webhook`;
	}

	/** Another process of it, which does not have the package. */
	async startWithoutPackage(kind: 'worker' | 'webhook'): Promise<N8nProcess> {
		return await this.startMore([kind], `${kind}-without`);
	}

	async stop(): Promise<void> {
		await Promise.all([this.main, this.webhooks, ...this.workers].map(async (process) => await process.stop()));
		await this.servers.stop();
	}
}
