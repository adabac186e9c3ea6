import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';

import type { routes } from './contract/routes';
import type { Upload } from './multipart';

/** A call of the contract, by its operationId. */
export type CallName = keyof typeof routes;

/** One call, made with `call`; C is its name in the contract, undefined for one that the contract need not have. */
export interface Request<C extends CallName | undefined = CallName | undefined> {
	call: C;
	method: IHttpRequestMethods;
	/** Below the API root, its IDs encoded. `{org}` stands for the organization of the credential. */
	path: string;
	/** Lists are sent comma-separated; what is undefined or empty is left out. */
	query?: IDataObject;
	/** Sent as JSON; what is undefined is left out. */
	body?: IDataObject;
	/** Sent as a form, instead of `body`. */
	upload?: Upload;
}
