import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, step } from './progress.mts';

export const isRoot = () => process.getuid?.() === 0;

interface Wanted<N extends string> {
	programs: readonly N[];
	/** Debian's packages that have them. */
	packages: readonly string[];
	/** Where to look beside PATH, best first. */
	folders?: () => Promise<string[]>;
}

/**
 * The paths of programs by their names. As root in a container they are installed where they are missing.
 *
 * @param what how people call them
 * @throws with what to install, elsewhere
 */
export async function ensurePrograms<N extends string>(what: string, wanted: Wanted<N>): Promise<Record<N, string>> {
	const found = await locate(wanted);
	if (found) return found;
	const hint = `${what} is missing (Debian: apt-get install ${wanted.packages.join(' ')})`;
	// Where a system runs its services, apt-get would start these as well.
	if (!isRoot() || existsSync('/run/systemd/system') || !existsSync('/usr/bin/apt-get')) throw new Error(hint);
	await step(`Installing ${what} (once)`, async () => {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update'], { env });
		await run('apt-get', ['install', '--yes', '--no-install-recommends', ...wanted.packages], { env });
	});
	const installed = await locate(wanted);
	if (!installed) throw new Error(hint);
	return installed;
}

/** The path of a program: in one of these folders, or else in PATH. */
export function findProgram(name: string, folders: string[] = []): string | undefined {
	const path = (process.env.PATH ?? '').split(delimiter);
	return [...folders, ...path].map((folder) => join(folder, name)).find(existsSync);
}

async function locate<N extends string>({ programs, folders }: Wanted<N>): Promise<Record<N, string> | undefined> {
	const places = await folders?.();
	const found = Object.fromEntries(programs.map((name) => [name, findProgram(name, places)]));
	return isComplete(found, programs) ? found : undefined;
}

function isComplete<N extends string>(
	found: Record<string, string | undefined>,
	programs: readonly N[],
): found is Record<N, string> {
	return programs.every((name) => found[name]);
}
