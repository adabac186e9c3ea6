import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

export interface ChildOptions {
	/** Everything that it writes; overwritten. */
	logFile: string;
	env: NodeJS.ProcessEnv;
	cwd?: string;
	uid?: number;
	gid?: number;
}

/** What ends the programs and removes the folders, even when this process is killed. */
let keeper: ChildProcess | undefined;

const hasGroups = process.platform !== 'win32';

/** Starts a program that does not outlive this process, and neither does what it starts itself. */
export function startChild(command: string, args: string[], { logFile, ...options }: ChildOptions): ChildProcess {
	const log = openSync(logFile, 'w');
	const child = spawn(command, args, { ...options, stdio: ['ignore', log, log], detached: hasGroups });
	closeSync(log);
	const started = groupOf(child);
	if (started) {
		tell({ started });
		child.once('exit', () => tell({ ended: started }));
	}
	return child;
}

/** Ends a program; with SIGKILL what it has started as well, as when its machine goes out. */
export async function endChild(child: ChildProcess, signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<void> {
	const group = groupOf(child);
	if (!group || child.exitCode !== null || child.signalCode !== null) return;
	const ended = new Promise((resolve) => child.once('exit', resolve));
	if (signal === 'SIGKILL') process.kill(group, signal);
	else child.kill(signal);
	const timer = setTimeout(() => process.kill(group, 'SIGKILL'), 20_000);
	await ended;
	clearTimeout(timer);
}

/** Removes the folder after the end of this process and of all that it has started. */
export function removeAtEnd(folder: string): void {
	tell({ folder });
}

const groupOf = ({ pid }: ChildProcess) => pid && (hasGroups ? -pid : pid);

function tell(what: { started: number } | { ended: number } | { folder: string }) {
	keeper ??= startKeeper();
	keeper.stdin?.write(`${JSON.stringify(what)}\n`);
}

/** In a group of its own: Ctrl+C must not end it before the others. */
function startKeeper() {
	const script = join(import.meta.dirname, 'keeper.mjs');
	const child = spawn(process.execPath, [script], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
	child.unref();
	if (child.stdin instanceof Socket) child.stdin.unref();
	return child;
}
