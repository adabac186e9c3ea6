import { NodeOperationError } from 'n8n-workflow';

import { InputError, TallyfyApiError } from '../api/errors';

/** Where one change was made and the next did not work out, `done` is said before the way out. */
export async function withDone<T>(call: Promise<T>, done: string | undefined): Promise<T> {
	return await call.catch((thrown: unknown) => {
		throw done === undefined ? thrown : saidBefore(thrown, done);
	});
}

/** What was thrown, with `done` before the way out. */
export function saidBefore(thrown: unknown, done: string): unknown {
	if (thrown instanceof TallyfyApiError) return thrown.withNext(`${done} ${thrown.description}`);
	// n8n refuses an item too, such as one without a file, and need not say what to do.
	if (thrown instanceof InputError || thrown instanceof NodeOperationError)
		return new InputError(thrown.message, `${done} ${thrown.description ?? ''}`.trim());
	return thrown;
}
