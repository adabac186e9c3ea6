import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cached, quiet } from '../n8n/install.mts';
import { root } from '../root.mts';
import { run, step } from '../n8n/progress.mts';

/** n8n's check of community packages. Installed apart: it brings an ESLint and a TypeScript of its own. */
const scanner = { name: '@n8n/scan-community-package', version: '0.32.0' };

export interface Scanner {
	SOURCE_FILE_PATTERNS: string[];
	analyzePackage(
		folder: string,
		filePatterns: string[],
	): Promise<{ passed: boolean; message?: string; details?: string }>;
}

/** Loads the official scan, installed on first use. */
export async function loadScanner(): Promise<Scanner> {
	const { name, version } = scanner;
	const folder = await cached(`scan-community-package-${version}`, async (prefix) => {
		await writeFile(join(prefix, 'package.json'), JSON.stringify({ private: true, dependencies: { [name]: version } }));
		await step(`Installing ${name} ${version} (once, a minute)`, () =>
			run('npm', ['install', ...quiet], { cwd: prefix }),
		);
	});
	const file = join(folder, 'node_modules', name, 'scanner', 'scanner.mjs');
	return (await import(pathToFileURL(file).href)) as Scanner;
}

/** What the scan objects to in the sources, as it does when it has fetched them from the repository. */
export async function scanSources(scanner: Scanner): Promise<string[]> {
	const folder = await mkdtemp(join(tmpdir(), 'tallyfy-sources-'));
	try {
		for (const name of ['package.json', 'nodes', 'credentials', 'icons']) {
			await cp(join(root, name), join(folder, name), { recursive: true });
		}
		return await objections(scanner, folder, scanner.SOURCE_FILE_PATTERNS);
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** What the scan objects to in an unpacked package. */
export async function scanPackage(scanner: Scanner, folder: string): Promise<string[]> {
	return await objections(scanner, folder, ['**/*.js', 'package.json']);
}

async function objections({ analyzePackage }: Scanner, folder: string, filePatterns: string[]) {
	const { passed, message, details } = await analyzePackage(folder, filePatterns);
	// It passes a folder in which it finds nothing to read, and then has a message.
	return passed && !message ? [] : [details?.trim() || message || 'The scan did not say what it objects to'];
}
