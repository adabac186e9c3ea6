import { Console } from 'node:console';
import { Writable } from 'node:stream';

const chunks: string[] = [];
const memory = new Writable({
	write(chunk: Buffer, _encoding, done) {
		chunks.push(String(chunk));
		done();
	},
});

process.env.N8N_LOG_LEVEL = 'debug';
globalThis.console = new Console(memory);

/** All that was printed since this module was loaded, and n8n's log in all detail. */
export const log = () => chunks.join('');
