import { spawn } from 'node:child_process';

/** Runs one step of a set-up, with a line that shows how long it is taking. Errors pass through. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
	const startedAt = Date.now();
	const line = () => `${title} … ${Math.round((Date.now() - startedAt) / 1000)} s`;
	const { stdout } = process;
	// A terminal gets one line that counts, a log a sign of life now and then.
	const show = (end: string) => stdout.write(stdout.isTTY ? `\r${line()}${end}` : `${line()}\n`);
	const timer = setInterval(() => show(''), stdout.isTTY ? 1_000 : 20_000);
	show('');
	try {
		return await work();
	} finally {
		clearInterval(timer);
		show('\n');
	}
}

export interface RunOptions {
	cwd?: string;
	env?: NodeJS.ProcessEnv;
	uid?: number;
	gid?: number;
}

/** Runs a program to its end and returns its standard output; on failure throws with the last lines it wrote. */
export async function run(command: string, args: string[], options: RunOptions = {}) {
	return await new Promise<string>((resolve, reject) => {
		// npm is a .cmd file on Windows, which only a shell starts.
		const child = spawn(command, args, { ...options, shell: process.platform === 'win32' });
		let output = '';
		let everything = '';
		child.stdout.on('data', (chunk: Buffer) => {
			output += chunk;
			everything += chunk;
		});
		child.stderr.on('data', (chunk: Buffer) => (everything += chunk));
		child.on('error', reject);
		child.on('close', (code) => {
			if (code === 0) return resolve(output);
			const tail = everything.trimEnd().split('\n').slice(-15).join('\n');
			reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${tail}`));
		});
	});
}

export function printTable(head: string[], rows: string[][]) {
	const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
	const line = (row: string[]) =>
		row
			.map((cell, i) => cell.padEnd(widths[i]))
			.join('  ')
			.trimEnd();
	const lines = [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)];
	process.stdout.write(`${lines.join('\n')}\n`);
}
