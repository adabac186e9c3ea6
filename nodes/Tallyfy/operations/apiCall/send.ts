import { InputError } from '../../api/errors';
import { isRecord } from '../../api/records';
import { operation } from '../../engine/operation';
import { below } from './lib/below';
import { endpoint, queryOf, queryParameters } from './lib/apiCallFields';

export const send = operation({
	name: 'Send',
	action: 'Send API call',
	description: 'Send any request to the Tallyfy REST API, with the sign-in, pace and retries of this node',
	fields: [
		{
			displayName: 'Method',
			name: 'httpMethod',
			type: 'options',
			options: [
				{ name: 'DELETE', value: 'DELETE' },
				{ name: 'GET', value: 'GET' },
				{ name: 'PATCH', value: 'PATCH' },
				{ name: 'POST', value: 'POST' },
				{ name: 'PUT', value: 'PUT' },
			],
			default: 'GET',
		},
		endpoint,
		{
			displayName: 'JSON Body',
			name: 'body',
			type: 'json',
			default: '{}',
			description: 'What to send, as a JSON object. When it is empty, nothing is sent along.',
			displayOptions: { show: { httpMethod: ['DELETE', 'PATCH', 'POST', 'PUT'] } },
		},
		queryParameters,
	],
	request: ({ httpMethod: method, path, body, queryParameters: query }) => ({
		call: undefined,
		method,
		path: below(path),
		query: queryOf(query),
		body: content(body),
	}),
});

/** An empty object is no body: Tallyfy takes none with most DELETE calls. */
function content(body: unknown) {
	if (body === undefined || body === null) return undefined;
	if (!isRecord(body)) throw new InputError('JSON Body is not an object');
	return Object.keys(body).length ? body : undefined;
}
