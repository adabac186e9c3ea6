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
		/** The `code` of the answer, such as ENDPOINT_NOT_FOUND; may be empty. */
		readonly code = '',
	) {
		super(message);
	}
}

/** A value that cannot be right. Thrown before anything is sent. */
export class InputError extends Error {
	constructor(
		message: string,
		readonly description = 'Nothing was sent to Tallyfy. Change the value and run again.',
	) {
		super(message);
	}
}

/** The execution was cancelled while a call waited. */
export class CancelledError extends Error {
	constructor() {
		// n8n takes an execution for canceled, and not for failed, by this word.
		super('The execution was canceled');
	}
}
