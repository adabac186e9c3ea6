import { inOneText } from '../errors';

/** How n8n is to show what was thrown. */
export type Wording = (thrown: Error & { description?: string }) => Error;

/** For a request: n8n shows `message` and `description` of a plain Error. With a status or a code it would show another text. */
export const plain: Wording = ({ message, description }) => Object.assign(new Error(message), { description });

/** For the test of a credential: its dialog shows the message alone. */
export const inOneLine: Wording = ({ message, description }) => new Error(inOneText(message, description));

/** Gives what `read` gives, and words what it throws. */
export function worded<T>(read: () => T, wording = plain): T {
	try {
		return read();
	} catch (thrown) {
		throw wording(thrown as Error);
	}
}
