import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { packPackage } from '../n8n/install.mts';
import { root } from '../root.mts';
import { printTable, run, step } from '../n8n/progress.mts';
import { missingInChangelog, wrongTags } from './changelog.mts';
import { lockedAddresses, missingInLock, type Lock } from './lock.mts';
import { addressesElsewhere, broughtAlong, unsetAddresses, type Manifest } from './manifest.mts';
import { loadScanner, scanPackage, scanSources, type Scanner } from './scan.mts';
import { filesBuiltFrom, unlike, unlisted } from './tarball.mts';

interface Check {
	name: string;
	/** Says what remains to be done; nothing when all is well. */
	remaining: () => string[] | Promise<string[]>;
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What holds for every commit that may become a release, and for no other. */
function checksOfRelease(manifest: Manifest, tag: string | undefined, unpacked: string): Check[] {
	const { version } = manifest;
	return [
		{ name: 'Everything is committed', remaining: uncommitted },
		{ name: 'Changelog', remaining: () => missingInChangelog(read('CHANGELOG.md'), version) },
		{
			name: 'Tag',
			remaining: async () => wrongTags(tag ? [tag] : await lines('git', ['tag', '--points-at', 'HEAD']), version),
		},
		{
			name: 'Addresses',
			remaining: async () => {
				const origin = await lines('git', ['remote', 'get-url', 'origin']).catch(() => []);
				const texts = filesIn(unpacked).map((file) => readFileSync(join(unpacked, file), 'utf8'));
				const elsewhere = addressesElsewhere(texts.join('\n'), manifest);
				return [
					...unsetAddresses(manifest, origin[0]),
					...elsewhere.map((address) => `The package links to ${address}, which is not its repository`),
				];
			},
		},
	];
}

const checksOfCode: Check[] = [
	{ name: 'Lint', remaining: () => passes('npm', ['run', 'lint']) },
	{ name: 'Types', remaining: () => passes('npm', ['run', 'typecheck']) },
	{ name: 'Tests', remaining: () => passes('npx', ['jest']) },
];

/** What holds for the package at any time. */
function checksOfPackage(manifest: Manifest, scanner: Scanner, tarball: string, unpacked: string): Check[] {
	return [
		{ name: 'Nothing is installed or run along with it', remaining: () => broughtAlong(manifest) },
		{
			name: 'package-lock.json',
			remaining: () => {
				const lock = JSON.parse(read('package-lock.json')) as Lock;
				return [...lockedAddresses(lock), ...missingInLock(lock)];
			},
		},
		{
			name: 'Contents',
			remaining: () => {
				const sources = ['credentials', 'icons', 'nodes'].flatMap((folder) =>
					filesIn(join(root, folder)).map((file) => `${folder}/${file}`),
				);
				const packed = filesIn(unpacked);
				return [...unlike(packed, filesBuiltFrom(sources)), ...unlisted(packed, manifest)];
			},
		},
		{ name: "n8n's scan of the sources", remaining: () => scanSources(scanner) },
		{ name: "n8n's scan of the package", remaining: () => scanPackage(scanner, unpacked) },
		{
			name: 'npm would publish it',
			// There is provenance only where GitHub vouches for the build.
			remaining: () => passes('npm', ['publish', tarball, '--dry-run', '--provenance=false']),
		},
	];
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { quick: { type: 'boolean' }, package: { type: 'boolean' }, tag: { type: 'string' } },
	});
	const manifest = JSON.parse(read('package.json')) as Manifest;
	const scanner = await loadScanner();
	const tarball = await packPackage();
	const folder = await mkdtemp(join(tmpdir(), 'tallyfy-package-'));
	try {
		await run('tar', ['-xzf', tarball, '-C', folder]);
		const unpacked = join(folder, 'package');
		const checks = [
			...checksOfPackage(manifest, scanner, tarball, unpacked),
			...(values.quick || values.package ? [] : checksOfCode),
			...(values.package ? [] : checksOfRelease(manifest, values.tag, unpacked)),
		];
		const remaining = new Map<string, string[]>();
		for (const { name, remaining: look } of checks) {
			remaining.set(name, await step(name, async () => await look()));
		}
		report(relative(root, tarball), remaining);
	} finally {
		await rm(folder, { recursive: true });
	}
}

function report(tarball: string, remaining: Map<string, string[]>) {
	const rows = [...remaining].map(([name, left]) => [name, left.length ? `${left.length} to do` : 'ok']);
	console.log();
	printTable(['Check', 'Result'], rows);
	const left = [...remaining.values()].flat();
	if (left.length === 0) return console.log(`\n${tarball} is in order.`);
	console.log(`\nWhat remains:\n${left.map((text) => `- ${text.replaceAll('\n', '\n  ')}`).join('\n')}`);
	process.exitCode = 1;
}

async function uncommitted(): Promise<string[]> {
	const changes = await lines('git', ['status', '--porcelain']);
	return changes.map((change) => `Not committed: ${change.trim()}`);
}

/** Nothing when the program ends well, else its last words. */
async function passes(command: string, args: string[]): Promise<string[]> {
	return await run(command, args, { cwd: root }).then(
		() => [],
		(error: Error) => [error.message],
	);
}

async function lines(command: string, args: string[]): Promise<string[]> {
	return (await run(command, args, { cwd: root })).split('\n').filter(Boolean);
}

/** The files in a folder and below, as paths with slashes from it. */
function filesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

main().catch((error: Error) => {
	// Without a package there is nothing to check, and its own words say why.
	console.error(error.message);
	process.exitCode = 1;
});
