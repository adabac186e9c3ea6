import { NodeApiError, NodeOperationError, type INode, type INodeExecutionData } from 'n8n-workflow';

import { CancelledError, InputError, TallyfyApiError } from '../api/errors';
import { told } from './tool';

/**
 * The output for an input item that failed. Of an item with an error object n8n keeps the message alone; an item with just
 * these keys it puts into the error branch as it is.
 *
 * @param item the number of the input item, from 0
 */
export function failedItem(error: NodeApiError | NodeOperationError, item: number): INodeExecutionData {
	const status = error instanceof NodeApiError && error.httpCode ? Number(error.httpCode) : undefined;
	return {
		json: { error: error.message, details: { status, hint: error.description ?? undefined } },
		pairedItem: { item },
	};
}

/**
 * The error as n8n shows it: message, description, HTTP status and item. What was thrown is not attached, since it may hold a
 * request with its token.
 *
 * @param itemIndex the number of the input item, from 0
 */
export function toNodeError(node: INode, thrown: unknown, itemIndex?: number): NodeApiError | NodeOperationError {
	if (thrown instanceof NodeOperationError) {
		thrown.context.itemIndex ??= itemIndex;
		return thrown;
	}
	const { message, description } = told(node, thrown as { message: string; description?: string });
	// A NodeApiError of n8n may come from another execution that waited for the same token, and names that one's node.
	if (thrown instanceof TallyfyApiError || thrown instanceof NodeApiError) {
		const httpCode = thrown instanceof TallyfyApiError && thrown.status ? String(thrown.status) : undefined;
		const failure = thrown instanceof TallyfyApiError ? failureOf(thrown) : undefined;
		return new NodeApiError(
			node,
			{ message },
			{ message, description, httpCode, itemIndex, level: 'warning', failure },
		);
	}
	const isOurs = thrown instanceof InputError || thrown instanceof CancelledError;
	const error = new NodeOperationError(node, message, {
		message,
		description,
		itemIndex,
		level: isOurs ? 'warning' : 'error',
	});
	return thrown instanceof InputError ? Object.assign(error, { failure: notAsSet }) : error;
}

type Failure = NonNullable<ConstructorParameters<typeof NodeApiError>[2]>['failure'];

const notAsSet: Failure = { cause: 'configuration-invalid' };

/** What a refusal is about. By this n8n (2.41, with durable cursors) decides when it polls again; older versions ignore it. */
function failureOf({ status, retryAfter }: TallyfyApiError): Failure {
	if (status === 401) return { cause: 'credential-invalid' };
	if (status === 403) return notAsSet;
	if (status === 429) return { cause: 'rate-limited', retryAfterMs: retryAfter };
	return status === 0 || status >= 500 ? { cause: 'temporarily-unavailable', retryAfterMs: retryAfter } : undefined;
}
