import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { root } from '../root.mts';

/** The process ended without an answer, for example for want of memory. */
export class EndedError extends Error {}

type Told<Answer> = { answer: Answer } | { error: string };

/** A process of its own, so that nobody who is measured shares a thread or a heap with another. It answers one question at a time. */
export class Worker<Question extends object> {
	private readonly child;

	/**
	 * @param file a module of this folder that calls `answerWith`
	 * @param flags options of Node itself, as `--expose-gc`
	 */
	constructor(file: string, env: NodeJS.ProcessEnv = {}, flags: string[] = []) {
		const module = join(import.meta.dirname, file);
		this.child = fork(join(root, 'tools', 'run.mjs'), [module], { env: { ...process.env, ...env }, execArgv: flags });
		this.child.once('exit', (code, by) => this.child.emit('ended', new EndedError(`It ended with ${code ?? by}`)));
	}

	/** @throws Error with the words of the process, EndedError when it has none any more */
	async ask<Answer>(question: Question): Promise<Answer> {
		const told = new Promise<Told<Answer>>((resolve, reject) => {
			this.child.removeAllListeners('ended').once('ended', reject);
			this.child.removeAllListeners('message').once('message', (message) => resolve(message as Told<Answer>));
		});
		this.child.send(question);
		const given = await told;
		if ('error' in given) throw new Error(given.error);
		return given.answer;
	}

	async end(): Promise<void> {
		if (!this.child.connected) return;
		this.child.disconnect();
		await once(this.child, 'exit');
	}
}

/** In the other process: what it does with a question. It ends when nobody is there any more to ask. */
export function answerWith<Question>(answer: (question: Question) => Promise<object>): void {
	process.once('disconnect', () => process.exit());
	process.on('message', (question: Question) => {
		answer(question).then(
			(given) => process.send?.({ answer: given }),
			(error: Error) => process.send?.({ error: error.stack ?? error.message }),
		);
	});
}
