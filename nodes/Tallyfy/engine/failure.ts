import { NodeApiError, NodeOperationError, type INode, type INodeExecutionData } from 'n8n-workflow';

import { CancelledError, InputError, TallyfyApiError } from '../api/errors';

/**
 * The output of an item that did not work out. n8n reduces an item that carries an error object to its message, but
 * takes one with these keys alone to the error branch as it is.
 */
export function failedItem(error: NodeApiError | NodeOperationError, item: number): INodeExecutionData {
	const status = error instanceof NodeApiError && error.httpCode ? Number(error.httpCode) : undefined;
	return {
		json: { error: error.message, details: { status, hint: error.description ?? undefined } },
		pairedItem: { item },
	};
}

/** What n8n shows: message, description, HTTP status and item. What was thrown is not attached: it may hold a request. */
export function toNodeError(node: INode, thrown: unknown, itemIndex?: number): NodeApiError | NodeOperationError {
	if (thrown instanceof NodeOperationError) {
		thrown.context.itemIndex ??= itemIndex;
		return thrown;
	}
	const { message, description } = thrown as { message: string; description?: string };
	// One of n8n's own may be of another execution that waited for the same token: it names that one's node.
	if (thrown instanceof TallyfyApiError || thrown instanceof NodeApiError) {
		const httpCode = thrown instanceof TallyfyApiError && thrown.status ? String(thrown.status) : undefined;
		return new NodeApiError(node, { message }, { message, description, httpCode, itemIndex, level: 'warning' });
	}
	const isOurs = thrown instanceof InputError || thrown instanceof CancelledError;
	return new NodeOperationError(node, message, {
		message,
		description,
		itemIndex,
		level: isOurs ? 'warning' : 'error',
	});
}
