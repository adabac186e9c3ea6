import type { IDataObject, IHttpRequestMethods } from 'n8n-workflow';

import type { Upload } from './multipart';

/** One call, as an operation describes it. */
export interface Request {
	method: IHttpRequestMethods;
	/** Below the organization, or below the API root when it begins with `~/`; made with the `path` tag. */
	path: string;
	/** Lists are sent comma-separated; what is undefined or empty is left out. */
	query?: IDataObject;
	/** Sent as JSON; what is undefined is left out. */
	body?: IDataObject;
	/** Sent as a form, instead of `body`. */
	upload?: Upload;
	/** `application`: only the application itself may do this; no member is acted for. */
	token?: 'application';
}
