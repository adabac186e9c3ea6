import type { ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { chown, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild, removeAtEnd, startChild } from './children.mts';
import { ensurePrograms, isRoot } from './debian.mts';
import { freePort, inherited } from './process.mts';
import { run } from './progress.mts';

const programs = ['redis-server', 'redis-cli', 'initdb', 'postgres', 'psql', 'pg_dump'] as const;

type Programs = Record<(typeof programs)[number], string>;

const wanted = { programs, packages: ['redis-server', 'postgresql'], folders: newestPostgresFirst };

/** Debian keeps PostgreSQL's programs here, in a folder for each version, and not in PATH. */
const debianFolder = '/usr/lib/postgresql';

/** The Redis and the PostgreSQL of one cluster, in a temporary folder. Nothing else on the machine uses them. */
export class Servers {
	private constructor(
		private readonly programs: Programs,
		private readonly folder: string,
		private readonly redisPort: number,
		private readonly children: ChildProcess[],
	) {}

	/** Starts both; as root, in the name of the user that Debian's PostgreSQL has, since it refuses to serve root. */
	static async start(): Promise<Servers> {
		const programs = await ensurePrograms('Redis or PostgreSQL', wanted);
		const user = isRoot() ? await userOfPostgres() : {};
		const options = { env: inherited(), ...user };
		// Short, since the path of a socket is: PostgreSQL listens on one in here, and on no port.
		const folder = mkdtempSync(join(tmpdir(), 'n8n-queue-'));
		removeAtEnd(folder);
		if (isRoot()) await chown(folder, user.uid ?? 0, user.gid ?? 0);

		const data = join(folder, 'data');
		const setUp = ['-D', data, '--username=n8n', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
		await run(programs.initdb, setUp, { ...options, cwd: folder });
		const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off'];
		const start = (command: string, args: string[], name: string) =>
			startChild(command, args, { ...options, cwd: folder, logFile: join(folder, `${name}.log`) });
		const postgres = start(programs.postgres, ['-D', data, ...settings.flatMap((own) => ['-c', own])], 'postgres');
		const port = await freePort();
		const keepNothing = ['--save', '', '--appendonly', 'no'];
		const redis = start(
			programs['redis-server'],
			['--bind', '127.0.0.1', '--port', `${port}`, ...keepNothing],
			'redis',
		);

		const servers = new Servers(programs, folder, port, [postgres, redis]);
		await until(async () => await servers.query('select 1'));
		await until(async () => await run(programs['redis-cli'], ['-p', `${port}`, 'ping']));
		servers.children.push(start(programs['redis-cli'], ['-p', `${port}`, 'monitor'], 'traffic'));
		return servers;
	}

	/** What each process of n8n needs to find both. */
	get env(): Record<string, string> {
		return {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: `${this.redisPort}`,
			DB_TYPE: 'postgresdb',
			DB_POSTGRESDB_HOST: this.folder,
			DB_POSTGRESDB_DATABASE: 'postgres',
			DB_POSTGRESDB_USER: 'n8n',
		};
	}

	/** The rows that PostgreSQL gives, each as its columns. */
	async query(sql: string): Promise<string[][]> {
		const args = [...this.database, '--no-align', '--tuples-only', '--field-separator=\t', '--command', sql];
		const text = await run(this.programs.psql, args);
		return text
			.split('\n')
			.filter(Boolean)
			.map((row) => row.split('\t'));
	}

	/** All that is in the database. */
	async dump(): Promise<string> {
		return await run(this.programs.pg_dump, this.database);
	}

	/** All that was ever said to Redis: every key, every value and every message. */
	async traffic(): Promise<string> {
		return await readFile(join(this.folder, 'traffic.log'), 'utf8');
	}

	async stop(): Promise<void> {
		// A fast shutdown, where SIGTERM would wait for clients.
		for (const child of this.children.reverse()) await endChild(child, 'SIGINT');
	}

	private get database() {
		return [`--host=${this.folder}`, '--username=n8n', '--dbname=postgres'];
	}
}

async function newestPostgresFirst(): Promise<string[]> {
	const versions = await readdir(debianFolder).catch(() => []);
	return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(debianFolder, version, 'bin'));
}

async function userOfPostgres(): Promise<{ uid?: number; gid?: number }> {
	const id = async (option: string) => Number(await run('id', [option, 'postgres']));
	return { uid: await id('-u'), gid: await id('-g') };
}

/** Asks until it is answered. */
async function until(ask: () => Promise<unknown>) {
	for (let left = 100; ; left--) {
		try {
			await ask();
			return;
		} catch (error) {
			if (left === 0) throw error;
			await sleep(100);
		}
	}
}
