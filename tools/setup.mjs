// Makes sure that the project's dependencies are there. It runs before anything is installed, so it knows only
// Node's own modules.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
	process.exit(1);
}

const root = join(import.meta.dirname, '..');

/** The packages that a lock names, by their folder. */
const packagesIn = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** Whether all is there, in the version that is wanted; what is optional depends on the machine. */
function isInstalled() {
	try {
		// npm writes this file last, so it is missing after an interrupted installation.
		const there = packagesIn('node_modules/.package-lock.json');
		return Object.entries(packagesIn('package-lock.json')).every(
			([folder, { version, optional }]) => folder === '' || optional || there[folder]?.version === version,
		);
	} catch {
		return false;
	}
}

if (!isInstalled()) {
	console.log('Installing the dependencies (once, about a minute) …');
	const startedAt = Date.now();
	const npm = spawnSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (npm.status !== 0) {
		console.error('npm ci did not succeed; its own words are above.');
		process.exit(1);
	}
	console.log(`Dependencies installed in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}
