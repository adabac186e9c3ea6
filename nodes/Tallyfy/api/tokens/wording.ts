/** What is thrown here, as n8n is to show it. */
type Wording = (thrown: Error & { description?: string }) => Error;

/** n8n shows `message` and `description` of a plain Error; a status or a code on it would replace the message. */
export const plain: Wording = ({ message, description }) => Object.assign(new Error(message), { description });

/** The dialog of a credential shows the message alone. */
export const inOneLine: Wording = ({ message, description = '' }) =>
	new Error(`${message}${/[.!?]$/.test(message) ? '' : '.'} ${description}`.trim());

export const gently = async <T>(promise: Promise<T>, wording = plain): Promise<T> =>
	await promise.catch((thrown: Error) => {
		throw wording(thrown);
	});

export function friendly<T>(read: () => T, wording = plain): T {
	try {
		return read();
	} catch (thrown) {
		throw wording(thrown as Error);
	}
}
