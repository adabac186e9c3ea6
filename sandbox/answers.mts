/** What an operation answers: an object is sent as JSON, a string as it is. */
export interface Answer {
	status: number;
	body?: unknown;
	headers?: Record<string, string>;
}

/**
 * Ends a call with an error body of the contract.
 * `example` is its name in components.examples, `changes` replaces some of its keys.
 */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		readonly example: string,
		readonly changes: object = {},
		readonly headers: Record<string, string> = {},
	) {
		super(`${status} ${example}`);
	}
}

/** A request that the contract does not allow: a defect of the client. Answered with `refusal`. */
export class Deviation extends Error {
	constructor(
		message: string,
		readonly refusal = new Refusal(400, 'error-400-business-rule', {
			message: `Contract: ${message}`,
		}),
	) {
		super(message);
	}
}

export const unauthenticated = () => new Refusal(401, 'error-401-unauthenticated');
export const forbidden = () => new Refusal(403, 'error-403-forbidden');
export const unknownEndpoint = () => new Refusal(404, 'error-404-endpoint');
export const notFound = () => new Refusal(404, 'error-404-resource');

/** The server's own validation, beyond the shapes in the contract: field to messages. */
export const invalid = (errors: Record<string, string[]>) => new Refusal(422, 'error-422-validation', { errors });

/** The contract allows it, the sandbox cannot do it yet. */
export const unsupported = (what: string) =>
	new Deviation(
		`the sandbox has no behaviour for ${what}`,
		new Refusal(501, 'error-400-business-rule', {
			message: `The sandbox has no behaviour for ${what}.`,
		}),
	);
