import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../../sandbox/certificate.mts';
import { removeAtEnd } from './children.mts';
import { run } from './progress.mts';

const host = 'registry.npmjs.org';

interface Version {
	manifest: { name: string; version: string; dist: { tarball: string; integrity: string } };
	tarball: Buffer;
}

/**
 * The npm registry with nothing but versions of our package, for an n8n on this machine. n8n knows no other address of it
 * without a licence, so it stands behind a proxy, which leads nowhere else.
 */
export class Registry {
	/** The versions that are published, the latest one last. */
	private readonly versions: Version[] = [];

	private readonly sockets = new Set<Socket>();

	private constructor(
		private readonly proxy: Server,
		private readonly folder: string,
	) {}

	static async start(): Promise<Registry> {
		const folder = await mkdtemp(join(tmpdir(), 'n8n-registry-'));
		removeAtEnd(folder);
		const { private: key, cert } = await selfSigned(host);
		await writeFile(join(folder, 'certificate.pem'), cert);
		const server = createTlsServer({ key, cert }, (request, response) => registry.answer(request, response));
		const proxy = createServer((_, response) => response.writeHead(403).end());
		proxy.on('connection', (socket) => registry.sockets.add(socket));
		proxy.on('connect', ({ url }, socket) => {
			socket.on('error', () => socket.destroy());
			const isKnown = url === `${host}:443`;
			socket.write(`HTTP/1.1 ${isKnown ? '200 OK' : '403 Forbidden'}\r\n\r\n`);
			if (isKnown) server.emit('connection', socket);
			else socket.end();
		});
		proxy.listen(0, '127.0.0.1');
		await once(proxy, 'listening');
		const registry = new Registry(proxy, folder);
		return registry;
	}

	/** What a process needs to find it. */
	get env() {
		const certificate = join(this.folder, 'certificate.pem');
		return {
			HTTPS_PROXY: `http://127.0.0.1:${(this.proxy.address() as AddressInfo).port}`,
			NODE_EXTRA_CA_CERTS: certificate,
			npm_config_cafile: certificate,
			npm_config_registry: `https://${host}/`,
		};
	}

	/**
	 * Publishes what is in a tarball.
	 * @param version in the place of its own
	 */
	async publish(file: string, version: string): Promise<void> {
		const folder = await mkdtemp(join(this.folder, 'version-'));
		await run('tar', ['-xzf', file, '-C', folder]);
		const own = join(folder, 'package', 'package.json');
		const manifest = { ...JSON.parse(await readFile(own, 'utf8')), version };
		await writeFile(own, JSON.stringify(manifest));
		await run('npm', ['pack', '--ignore-scripts'], { cwd: join(folder, 'package') });
		const name = `${manifest.name}-${version}.tgz`;
		const tarball = await readFile(join(folder, 'package', name));
		const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
		const dist = { tarball: `https://${host}/${manifest.name}/-/${name}`, integrity };
		this.versions.push({ manifest: { ...manifest, dist }, tarball });
	}

	/** It is no longer reached. */
	async stop(): Promise<void> {
		this.proxy.close();
		for (const socket of this.sockets) socket.destroy();
		await once(this.proxy, 'close');
	}

	private answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
		const manifests = this.versions.map(({ manifest }) => manifest);
		const latest = manifests[manifests.length - 1];
		const tarball = this.versions.find(({ manifest }) => manifest.dist.tarball === `https://${host}${url}`)?.tarball;
		const [, name, wanted] = url.split('/');
		const json =
			name !== latest?.name
				? undefined
				: wanted
					? manifests.find(({ version }) => version === (wanted === 'latest' ? latest.version : wanted))
					: {
							name,
							'dist-tags': { latest: latest.version },
							versions: Object.fromEntries(manifests.map((manifest) => [manifest.version, manifest])),
						};
		const found = tarball ?? (json && JSON.stringify(json));
		response.writeHead(found ? 200 : 404).end(found ?? '{"error":"Not found"}');
	}
}
