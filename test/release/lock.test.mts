import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import asked from '../../tools/n8n/lock/package.json';
import { root } from '../../tools/root.mts';
import { lockedAddresses, missingInLock, type Lock } from '../../tools/release/lock.mts';

const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Lock;

/** The folders with a lock, and a native part that each installation there needs: for the tests, and for n8n. */
const locks = [
	['.', '@swc/core-'],
	['tools/n8n/lock', '@napi-rs/canvas-'],
].map(([folder, native]) => ({ folder, native, lock: read(join(folder, 'package-lock.json')) }));

it.each(locks)('the lock in $folder has every package for every platform, and no address', ({ lock }) => {
	expect(missingInLock(lock)).toEqual([]);
	expect(lockedAddresses(lock)).toEqual([]);
});

describe.each(['linux', 'darwin', 'win32'])('on %s', (platform) => {
	it.each(locks)('the lock in $folder has the native parts', ({ lock, native }) => {
		expect(Object.keys(lock.packages).filter((folder) => folder.includes(native + platform))).not.toEqual([]);
	});
});

it('the lock of n8n is for the n8n that its package.json names', () => {
	expect(read('tools/n8n/lock/package-lock.json').packages['']).toEqual({ dependencies: asked.dependencies });
});

it('finds where locked packages come from', () => {
	const packages = {
		'': {},
		'node_modules/one': { version: '1.0.0' },
		'node_modules/two': { version: '1.0.0', resolved: 'https://registry.example/two.tgz' },
	};
	expect(lockedAddresses({ packages })).toEqual([expect.stringContaining('https://registry.example/two.tgz')]);
});

it('finds what is missing: a build for another platform, a peer, a tool', () => {
	const packages = {
		'': { devDependencies: { one: '1', tool: '1' } },
		'node_modules/one': {
			optionalDependencies: { 'one-linux': '1', '@one/darwin': '1' },
			peerDependencies: { peer: '1', perhaps: '1' },
			peerDependenciesMeta: { perhaps: { optional: true } },
		},
		'node_modules/one-linux': {},
	};
	expect(missingInLock({ packages })).toEqual([
		'package-lock.json lacks tool, which package.json asks for',
		'package-lock.json lacks @one/darwin, which node_modules/one asks for',
		'package-lock.json lacks peer, which node_modules/one asks for',
	]);
});

it('finds a package where Node.js would: in the folders above, and not in that of another', () => {
	const packages = {
		'node_modules/@an/outer': {},
		'node_modules/@an/outer/node_modules/inner': { dependencies: { beside: '1', above: '1', elsewhere: '1' } },
		'node_modules/@an/outer/node_modules/beside': {},
		'node_modules/above': {},
		'node_modules/other/node_modules/elsewhere': {},
	};
	expect(missingInLock({ packages })).toEqual([
		'package-lock.json lacks elsewhere, which node_modules/@an/outer/node_modules/inner asks for',
	]);
});
