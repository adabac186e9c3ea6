import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild, removeAtEnd, startChild } from './children.mts';
import { ensurePrograms } from './debian.mts';
import { freePort, inherited } from './process.mts';

/** A forward proxy as companies have them, tinyproxy: the only way to Tallyfy. */
export class Proxy {
	private constructor(
		private readonly child: ChildProcess,
		private readonly logFile: string,
		readonly port: number,
	) {}

	/** @param login `name:password` that it asks for */
	static async start(login: string, wantedPort?: number): Promise<Proxy> {
		const { tinyproxy } = await ensurePrograms('tinyproxy', { programs: ['tinyproxy'], packages: ['tinyproxy'] });
		const port = await freePort(wantedPort);
		const folder = mkdtempSync(join(tmpdir(), 'n8n-proxy-'));
		removeAtEnd(folder);
		const settings = [
			`Port ${port}`,
			'Listen 127.0.0.1',
			'Timeout 60',
			'LogLevel Connect',
			`BasicAuth ${login.replace(':', ' ')}`,
		];
		const file = join(folder, 'tinyproxy.conf');
		writeFileSync(file, `${settings.join('\n')}\n`);
		const logFile = join(folder, 'tinyproxy.log');
		const child = startChild(tinyproxy, ['-d', '-c', file], { logFile, env: inherited() });
		const proxy = new Proxy(child, logFile, port);
		while (!(await proxy.isListening())) await sleep(50);
		return proxy;
	}

	/** The hosts and ports that it was asked for, in their order. */
	connects(): string[] {
		return [...readFileSync(this.logFile, 'utf8').matchAll(/: CONNECT (\S+) HTTP/g)].map(([, target]) => target);
	}

	async stop() {
		await endChild(this.child, 'SIGTERM');
	}

	private async isListening() {
		return await new Promise<boolean>((resolve) => {
			const socket = connect(this.port, '127.0.0.1', () => {
				socket.destroy();
				resolve(true);
			});
			socket.once('error', () => resolve(false));
		});
	}
}
