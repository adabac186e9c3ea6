import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { root } from '../root.mts';
import { run, step } from './progress.mts';

/** An n8n, and a Node that it runs on. */
export interface Versions {
	n8n: string;
	node: string;
}

/**
 * The package.json that n8n is installed with, and the lock of the version that it names, which spares npm finding out
 * what fits together. Its overrides: the node-gyp that sqlite3 asks for does not work with Python 3.12 and later; and
 * older n8n fetch xlsx from a server of its own, newer ones from where it is taken here.
 */
const lockFolder = join(import.meta.dirname, 'lock');
const manifest: { dependencies: { n8n: string } } = JSON.parse(readFileSync(join(lockFolder, 'package.json'), 'utf8'));

/** What everything runs on that does not name another. */
export const versions: Versions = { n8n: manifest.dependencies.n8n, node: '24.21.0' };

/** What every `npm install` of this project is told. */
export const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];

/** An n8n that can be started, with the Node it runs on. */
export interface Program {
	node: string;
	n8n: string;
}

interface Node {
	executable: string;
	version: string;
	/** The folder above `include`. */
	home: string;
}

/**
 * Returns an n8n in the user's cache, installed on first use: some minutes, of which one is for compiling SQLite.
 * All clones of the project share it.
 */
export async function ensureN8n(wanted = versions): Promise<Program> {
	const node = await ensureNode(wanted.node);
	const folder = await cached(`n8n-${wanted.n8n}-node-${node.version}`, async (prefix) => {
		const path = dirname(node.executable) + delimiter + process.env.PATH;
		// Node's headers lie beside it, so that node-gyp need not look for them on the internet.
		const env = { ...process.env, PATH: path, npm_config_nodedir: node.home };
		const isLocked = wanted.n8n === versions.n8n;
		const other = { ...manifest, dependencies: { n8n: wanted.n8n } };
		if (isLocked) await cp(lockFolder, prefix, { recursive: true });
		else await writeFile(join(prefix, 'package.json'), JSON.stringify(other));
		await step(`Installing n8n ${wanted.n8n} into ${dirname(prefix)} (once, some minutes)`, () =>
			run('npm', [isLocked ? 'ci' : 'install', ...quiet], { cwd: prefix, env }),
		);
		await step('Building its SQLite (once, a minute)', () =>
			// Through npm, the project's own .npmrc would reach here.
			run('npm', ['rebuild', 'sqlite3', '--ignore-scripts=false'], { cwd: prefix, env }).catch((error: Error) => {
				const needs = 'Python 3, make and a C++ compiler (Debian: apt-get install python3 make g++)';
				throw new Error(`sqlite3 could not be built. It needs ${needs}.\n${error.message}`);
			}),
		);
	});
	return { node: node.executable, n8n: join(folder, 'node_modules', 'n8n', 'bin', 'n8n') };
}

/** This Node when it will do, else the wanted one from npm, where it comes with its headers. */
async function ensureNode(wanted: string): Promise<Node> {
	const { execPath, versions: own } = process;
	const ownHome = dirname(dirname(execPath));
	const [major] = wanted.split('.');
	if (own.node.startsWith(`${major}.`) && existsSync(join(ownHome, 'include', 'node', 'node.h'))) {
		return { executable: execPath, version: own.node, home: ownHome };
	}
	const system = process.platform === 'win32' ? 'win' : process.platform;
	const name = `node-${system}-${process.arch}`;
	const folder = await cached(`node-${wanted}`, async (prefix) => {
		await step(`Fetching Node ${wanted}, which n8n needs (once)`, () =>
			run('npm', ['install', ...quiet, '--prefix', prefix, `${name}@${wanted}`]),
		);
	});
	const home = join(folder, 'node_modules', name);
	const executable = join(home, 'bin', system === 'win' ? 'node.exe' : 'node');
	return { executable, version: wanted, home };
}

/**
 * Returns a folder of the user's cache, filled by `install` on first use. It is filled under another name and then
 * renamed: an interrupted installation leaves nothing that looks finished, and two at once do not disturb each other.
 */
export async function cached(name: string, install: (folder: string) => Promise<void>): Promise<string> {
	const cache = cacheFolder();
	const folder = join(cache, name);
	if (existsSync(folder)) return folder;

	await mkdir(cache, { recursive: true });
	for (const entry of await readdir(cache)) {
		const [, owner] = entry.match(/\.(\d+)\.part-/) ?? [];
		if (owner && !isAlive(Number(owner))) await remove(join(cache, entry));
	}
	const part = await mkdtemp(`${folder}.${process.pid}.part-`);
	try {
		await install(part);
		await rename(part, folder).catch((error) => {
			// Another clone was faster.
			if (!existsSync(folder)) throw error;
		});
	} finally {
		await remove(part);
	}
	return folder;
}

async function remove(folder: string) {
	// What an interrupted npm left running may still be writing.
	await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function cacheFolder() {
	const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
	const mac = process.platform === 'darwin' && join(homedir(), 'Library', 'Caches');
	const base = XDG_CACHE_HOME || LOCALAPPDATA || mac || join(homedir(), '.cache');
	return join(base, 'n8n-nodes-tallyfy-oauth');
}

function isAlive(pid: number) {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/** Builds the package and packs it as it is published, unless that was done for this run. Returns the path of the tarball. */
export async function packPackage(): Promise<string> {
	const { TEST_PACKAGE: packed } = process.env;
	if (packed) return packed;
	return await step('Building and packing the package', async () => {
		const folder = join(root, '.n8n', 'package');
		await remove(folder);
		await mkdir(folder, { recursive: true });
		// What an earlier build left there would be packed as well.
		await remove(join(root, 'dist'));
		await run('npm', ['run', 'build'], { cwd: root });
		await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
		const [tarball] = await readdir(folder);
		return join(folder, tarball);
	});
}

/**
 * Installs a packed package into n8n's user folder, as its user does who has no access to a registry. n8n must not
 * be running. Does nothing when this very tarball is already there.
 */
export async function installPackage(userFolder: string, tarball: string): Promise<void> {
	const nodes = join(userFolder, '.n8n', 'nodes');
	const mark = join(nodes, '.tarball');
	const bytes = await readFile(tarball);
	const hash = createHash('sha256').update(bytes).digest('hex');
	if (existsSync(mark) && (await readFile(mark, 'utf8')) === hash) return;

	await remove(nodes);
	await mkdir(nodes, { recursive: true });
	// Without it npm would install into the nearest folder above that has one: this project.
	await writeFile(join(nodes, 'package.json'), '{ "private": true }');
	await step(`Installing ${basename(tarball)} into n8n`, () =>
		run('npm', ['install', tarball, '--legacy-peer-deps', '--omit=peer', ...quiet], { cwd: nodes }),
	);
	await writeFile(mark, hash);
}
