import { operation } from '../../engine/operation';
import { withMentions } from '../comment/mention';
import { content, notify } from '../comment/fields';
import { pathOf, processShown, taskProcessOrTemplate, taskShown, templateShown } from '../fields/subject';

export const report = operation({
	name: 'Report',
	action: 'Report issue',
	description: 'Report an issue on a task, a process or a template; an open issue blocks the completion of its task',
	fields: [
		taskProcessOrTemplate,
		taskShown,
		processShown,
		templateShown,
		content,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [notify],
		},
	],
	request: ({ content: text, additionalFields: { notify: members }, ...subject }) => ({
		method: 'POST',
		path: `${pathOf(subject)}/problem`,
		body: { content: withMentions(text, members) },
	}),
});
