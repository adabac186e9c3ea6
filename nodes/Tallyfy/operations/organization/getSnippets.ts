import { call } from '../../api/call';
import { operation } from '../../engine/operation';

export const getSnippets = operation({
	name: 'Get Snippets',
	action: 'Get snippets',
	description: 'Get the saved texts of the organization, with the numbers by which other texts can point at them',
	fields: [],
	request: () => call('listTextTemplates'),
});
