import { codeOfEdge, TallyfyApiError } from '../api/errors';

/** The way out of a refusal that is known by its status and, where several share that, by what Tallyfy says. */
export interface Hint {
	/** HTTP status. */
	status: number;
	says?: RegExp;
	/** What happened, where the general words would be wrong. */
	happened?: string;
	/** What to do next. */
	next: string;
}

/**
 * Gives a refusal that is expected here its way out, in the place of the general one. What Tallyfy's edge turned away is no
 * such refusal.
 *
 * @throws what `call` throws
 */
export async function withHints<T>(call: Promise<T>, hints: readonly Hint[]): Promise<T> {
	return await call.catch((thrown: unknown) => {
		if (!(thrown instanceof TallyfyApiError) || codeOfEdge.test(thrown.code)) throw thrown;
		const { message, status } = thrown;
		const hint = hints.find(({ status: expected, says }) => expected === status && (!says || says.test(message)));
		throw hint ? thrown.withNext(hint.next, hint.happened) : thrown;
	});
}
