import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The process ended without an answer, for example for want of memory. */
export class EndedError extends Error {}

type Told<Answer> = { answer: Answer } | { error: string };

interface WorkerOptions {
	env?: NodeJS.ProcessEnv;
	/** Options of Node itself, as `--expose-gc`. */
	flags?: string[];
}

/** A process of its own, so that nobody who is measured shares a thread or a heap with another. It answers one question at a time. */
export class Worker<Question extends object> {
	private readonly child: ChildProcess;

	/** @param file a module of this folder that calls `answerWith` */
	constructor(file: string, { env = {}, flags = [] }: WorkerOptions = {}) {
		this.child = fork(fileURLToPath(new URL(file, import.meta.url)), {
			env: { ...process.env, ...env },
			execArgv: [...process.execArgv, ...flags],
		});
	}

	/** @throws Error with the words of the process, EndedError when it has none any more */
	async ask<Answer>(question: Question): Promise<Answer> {
		const done = new AbortController();
		const { signal } = done;
		const ended = once(this.child, 'exit', { signal }).then(([code, by]) => {
			throw new EndedError(`The process ended with ${code ?? by}`);
		});
		const message = once(this.child, 'message', { signal }).then(([told]) => told as Told<Answer>);
		this.child.send(question);
		const told = await Promise.race([message, ended]);
		ended.catch(() => {});
		message.catch(() => {});
		done.abort();
		if ('error' in told) throw new Error(told.error);
		return told.answer;
	}

	async end(): Promise<void> {
		if (this.child.exitCode !== null || this.child.signalCode !== null) return;
		const ended = once(this.child, 'exit');
		this.child.disconnect();
		await ended;
	}
}

/** In the other process: what it does with a question. It ends when nobody is there any more to ask. */
export function answerWith<Question>(answer: (question: Question) => Promise<object>): void {
	const send = (told: Told<object>) => process.send?.(told);
	process.once('disconnect', () => process.exit());
	process.on('message', (question: Question) => {
		answer(question).then(
			(given) => send({ answer: given }),
			(error: Error) => send({ error: error.stack ?? error.message }),
		);
	});
}
