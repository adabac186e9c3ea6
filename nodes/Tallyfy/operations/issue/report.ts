import { operation } from '../../engine/operation';
import { withMentions } from '../comment/lib/mention';
import { content, notify } from '../comment/lib/commentFields';
import {
	pathOf,
	processShown,
	taskProcessOrTemplate,
	taskShown,
	templateShown,
} from '../lib/fields/processTaskOrTemplate';
import { simplifyIssue } from './lib/simplifyIssue';

export const report = operation({
	name: 'Report',
	action: 'Report issue',
	description: 'Report an issue on a task, a process or a template; while it is open, its task cannot be completed',
	fields: [
		{ ...taskProcessOrTemplate, displayName: 'Report On' },
		taskShown,
		processShown,
		templateShown,
		{ ...content, placeholder: 'e.g. The contract is not signed' },
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [notify],
		},
	],
	simplify: simplifyIssue,
	request: ({ content: text, additionalFields: { notify: members }, ...subject }) => ({
		method: 'POST',
		path: `${pathOf(subject)}/problem`,
		body: { content: withMentions(text, members) },
	}),
});
