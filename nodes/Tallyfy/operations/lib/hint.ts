import { InputError, TallyfyApiError } from '../../api/errors';

/** The way out of a refusal that is known by its status and, where several share that, by what Tallyfy says. */
export interface Hint {
	status: number;
	says?: RegExp;
	next: string;
}

/** Gives a refusal that is expected here its way out, in the place of the general one. */
export async function withHints<T>(call: Promise<T>, hints: Hint[]): Promise<T> {
	return await call.catch((thrown: unknown) => {
		if (!(thrown instanceof TallyfyApiError)) throw thrown;
		const { message, status } = thrown;
		const hint = hints.find(({ status: expected, says }) => expected === status && (!says || says.test(message)));
		throw hint ? new TallyfyApiError(message, hint.next, status) : thrown;
	});
}

/** Where one change was made and the next did not work out, `done` is said before the way out. */
export async function withDone<T>(call: Promise<T>, done: string | undefined): Promise<T> {
	return await call.catch((thrown: unknown) => {
		throw done === undefined ? thrown : afterwards(thrown, done);
	});
}

function afterwards(thrown: unknown, done: string): unknown {
	if (thrown instanceof InputError) return new InputError(thrown.message, `${done} ${thrown.description}`);
	if (!(thrown instanceof TallyfyApiError)) return thrown;
	return new TallyfyApiError(thrown.message, `${done} ${thrown.description}`, thrown.status, thrown.code);
}
