import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

interface Prompt {
	/** Nothing of what is typed is shown. */
	secret: boolean;
	input?: NodeJS.ReadableStream;
	output?: NodeJS.WritableStream;
}

/**
 * Asks at the terminal.
 *
 * @throws Error when the input ends without an answer
 */
export async function prompt(
	label: string,
	{ secret, input = process.stdin, output = process.stdout }: Prompt,
): Promise<string> {
	const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({ input, output: secret ? silence : output, terminal: true });
	const ended = once(lines, 'close').then((): never => {
		throw new Error(`${label} was not entered.`);
	});
	if (secret) output.write(`${label} (is not shown): `);
	try {
		return await Promise.race([lines.question(secret ? '' : `${label}: `), ended]);
	} finally {
		lines.close();
		if (secret) output.write('\n');
	}
}
