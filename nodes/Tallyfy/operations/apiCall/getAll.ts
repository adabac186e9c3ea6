import { operation } from '../../engine/operation';
import { below } from './lib/below';
import { endpoint, queryOf, queryParameters } from './lib/apiCallFields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many records with API call',
	description: 'Get any list of the Tallyfy REST API, all its pages or up to a limit',
	fields: [endpoint, queryParameters],
	list: true,
	request: ({ path, queryParameters: query }) => ({
		call: undefined,
		method: 'GET',
		path: below(path),
		query: queryOf(query),
	}),
});
