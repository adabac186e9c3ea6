import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';

import { root } from '../root.mts';
import { packPackage } from '../n8n/install.mts';
import { printTable } from '../n8n/progress.mts';
import type { Part } from './parts.mts';

const [, , name = 'all', ...args] = process.argv;

/** Takes an option out of the arguments; the program that is run gets the others. */
function option(option: string, usual: number): string {
	const at = args.indexOf(`--${option}`);
	return at < 0 ? String(usual) : args.splice(at, 2)[1];
}

interface Ended {
	name: string;
	isWell: boolean;
	seconds: number;
	/** What it printed, unless that was shown at once. */
	output: string;
}

/** Runs a program to its end, with what it prints shown at once or kept for later. */
async function run(name: string, file: string, its: string[], stdio: 'inherit' | 'pipe'): Promise<Ended> {
	const startedAt = Date.now();
	// npm is a .cmd file on Windows, which only a shell starts.
	const child = spawn(file, its, { cwd: root, stdio, shell: process.platform === 'win32' && file === 'npm' });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk));
	const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
	return { name, isWell: status === 0, seconds: Math.round((Date.now() - startedAt) / 1000), output };
}

const binary = (path: string) => createRequire(import.meta.url).resolve(path);

async function jest(project: string, ...its: string[]): Promise<Ended> {
	const given = [binary('jest/bin/jest'), `--selectProjects=${project}`, ...its, ...args];
	return await run('tests', process.execPath, given, 'inherit');
}

// A second one on two cores, since each of them waits now and then.
const workers = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;

const eslint = binary('eslint/package.json').replace('package.json', 'bin/eslint.js');

/** Of files that have changed since the last time. */
async function quickLint(name: string, config: string): Promise<Ended> {
	const cache = ['--cache', '--cache-location', `node_modules/.cache/${name.replace(' ', '-')}`];
	return await run(name, process.execPath, [eslint, '.', '--config', config, ...cache], 'pipe');
}

/** All of `npm test`: the checks beside the tests, so that no core is idle. */
async function all(): Promise<Ended[]> {
	const checks = (async () => [
		// What `n8n-node lint` runs, which has no cache.
		await quickLint('n8n lint', 'eslint.config.mjs'),
		await quickLint('lint', 'tools/lint/eslint.config.mjs'),
		await run('typecheck', 'npm', ['run', 'typecheck'], 'pipe'),
	])();
	const tests = await jest('tests', workers, '--reporters=default', '--reporters=./tools/test/slowest.cjs');
	return [tests, ...(await checks)];
}

const onItsOwn = (project: string) => async () => [await jest(project, '--runInBand')];

/** For the package in a real n8n: it is packed once for all files. */
const inN8n = (project: string) => async () => {
	process.env.TEST_PACKAGE = await packPackage();
	return await onItsOwn(project)();
};

const parts: Record<Part, () => Promise<Ended[]>> = {
	lint: async () => [
		await run('lint', 'npm', ['run', 'lint'], 'inherit'),
		await run(
			'typed lint',
			process.execPath,
			[eslint, '.', '--config', 'tools/lint/typed.config.mjs', ...args],
			'inherit',
		),
	],
	// The trigger test cuts a poll off at some of its requests, and here at each; an answer of the contract has all its readers.
	fuzz: async () => [await jest('tests', workers, 'test/fuzz', 'test/n8n/trigger', 'test/operations/examples')],
	soak: inN8n('soak'),
	e2e: inN8n('e2e'),
	editor: inN8n('editor'),
	queue: inN8n('queue'),
	matrix: inN8n('matrix'),
	settings: inN8n('settings'),
	live: onItsOwn('live'),
};

async function main(): Promise<void> {
	const begin = name === 'all' ? all : (parts as Record<string, typeof all>)[name];
	if (!begin)
		throw new Error(`There is no "${name}", only ${Object.keys(parts).join(', ')}. One file: npx jest <file>.`);
	process.env.TEST_MINUTES = option('minutes', 5);
	process.env.TEST_TIMES = option('times', name === 'fuzz' ? 20 : 1);
	// The same commit gives the same result twice; another seed looks elsewhere.
	process.env.TEST_SEED = option('seed', 1);
	if (name !== 'lint') console.log(`What is left to chance: --seed ${process.env.TEST_SEED}`);
	const ended = await begin();
	for (const { name, isWell, output } of ended) if (!isWell && output) console.log(`\n${name}\n${output}`);
	console.log();
	const rows = ended.map(({ name, isWell, seconds }) => [name, isWell ? 'passed' : 'failed', `${seconds} s`]);
	printTable(['Part', 'Result', 'Time'], rows);
	if (!ended.every(({ isWell }) => isWell)) process.exitCode = 1;
}

main().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
