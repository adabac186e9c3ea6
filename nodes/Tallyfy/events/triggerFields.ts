import { field, type Values } from '../engine/operation';
import { folder, group, member, tag, template } from '../operations/lib/fields/pickers';
import { eventTypes, type EventName } from './eventTypes';
import type { Filters } from './filters';

/** Which of these types of events start the workflow. */
export const triggerOn = (names: EventName[]) =>
	field({
		displayName: 'Trigger On',
		name: 'events',
		type: 'multiOptions',
		options: names.map((value) => ({
			name: eventTypes[value].name,
			value,
			description: eventTypes[value].description,
		})),
		default: ['task.completed'],
		required: true,
	});

export const templates = field({
	displayName: 'Templates',
	name: 'templates',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Template',
	default: {},
	description: 'Only processes of these templates, and their tasks',
	options: [
		{
			displayName: 'Template',
			name: 'template',
			values: [{ ...template, description: 'Only processes of this template, and their tasks' }],
		},
	],
});

export const filters = field({
	displayName: 'Filters',
	name: 'filters',
	purpose: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [
		{ ...folder, description: 'Only what happens in this folder' },
		{ ...group, description: 'Only processes of this group, and tasks that are assigned to it' },
		{
			...member,
			description: 'Only processes that this member owns or has tasks in, and tasks that are assigned to the member',
		},
		{ ...tag, description: 'Only processes and tasks with this tag' },
		templates,
	],
});

/** The filters that a user added. */
export function toFilters(given: Partial<Values<[typeof filters]>['filters']> = {}): Filters {
	const { folderId, groupId, memberId, tagId, templates } = given;
	const templateIds = (templates?.template ?? []).flatMap(({ templateId }) => templateId ?? []);
	return { templateIds, memberId, groupId, tagId, folderId };
}

export const assignedTo = field({
	displayName: 'Assigned To',
	name: 'assignedTo',
	type: 'options',
	options: [
		{ name: 'Anybody', value: 'anybody' },
		{ name: 'The Member in Act As', value: 'me' },
	],
	default: 'me',
	description: 'Who gets the new assignments that Task Assigned is about',
	displayOptions: { show: { events: ['task.assigned'] } },
});
