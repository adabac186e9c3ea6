// Makes sure that the project's dependencies are there. It runs before anything is installed, so it knows only
// Node's own modules.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Node 20.19 or newer is needed; this is ${process.version}.`);
	process.exit(1);
}

const root = join(import.meta.dirname, '..');
const lock = join(root, 'package-lock.json');
// npm writes this file last, so it is missing after an interrupted installation and old after a pull.
const installed = join(root, 'node_modules', '.package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
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
