/**
 * Tallyfy refused, or could not be reached. `message` says what happened, in Tallyfy's own words where it gave any;
 * `description` says what to do next.
 */
export class TallyfyApiError extends Error {
	constructor(
		message: string,
		readonly description: string,
		/** HTTP status; 0 when no answer came. */
		readonly status: number,
		/** The `code` of the answer, such as ENDPOINT_NOT_FOUND or, of Tallyfy's edge, apsh546; may be empty. */
		readonly code = '',
		/** Milliseconds after which Tallyfy takes it, where it says so. */
		readonly retryAfter?: number,
		/** It is about the way to Tallyfy, such as a proxy or an address that is none, and says nothing of what was asked for. */
		readonly isAboutTheWay = false,
	) {
		super(message);
	}

	/** The same refusal with another way out, and perhaps in other words. */
	withNext(description: string, message = this.message): TallyfyApiError {
		return new TallyfyApiError(message, description, this.status, this.code, this.retryAfter, this.isAboutTheWay);
	}
}

/** Codes of the edge in front of Tallyfy, which looks for nothing itself (NOTES §5). */
export const codeOfEdge = /^apsh\d+$/i;

/** True when Tallyfy says that there is no such thing, rather than no such address. */
export const isMissing = (thrown: unknown): boolean =>
	thrown instanceof TallyfyApiError && thrown.status === 404 && !thrown.isAboutTheWay;

/** A value cannot be right. Thrown before the request that would carry it; `description` says what to do next. */
export class InputError extends Error {
	constructor(
		message: string,
		readonly description = 'Nothing was sent to Tallyfy. Change the value and run again.',
	) {
		super(message);
	}
}

/** What happened and what to do next as one text, for who shows or hears no more than one. */
export const inOneText = (message: string, description = ''): string =>
	`${message}${/[.!?…]$/.test(message) ? '' : '.'} ${description}`.trim();

/** The execution was cancelled while a call waited. */
export class CancelledError extends Error {
	constructor() {
		// By this word n8n tells a cancelled execution from a failed one.
		super('The execution was canceled');
	}
}
