import type { IDataObject } from 'n8n-workflow';

import { checksOf } from '../../nodes/Tallyfy/engine/filters.ts';
import type { Field, Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';

/** The filters of a list, by the name of its resource and its own. */
const lists = new Map(
	Object.entries(menu as Menu).flatMap(([resource, { operations }]) =>
		Object.entries(operations).flatMap(([name, { fields, ...own }]) =>
			'list' in own && fields.some(({ purpose }) => purpose === 'filters') ? [[`${resource}.${name}`, fields]] : [],
		),
	),
);

const optionsOf = (fields: readonly Field[]) =>
	fields.filter(({ purpose }) => purpose === 'filters').flatMap(({ options }) => (options ?? []) as Field[]);

/** What no record shows, and why it is not checked. */
const unseen: Record<string, string[]> = {
	'activity.getAll': ['origin_id', 'origin_type'],
	// Tallyfy has no such filters: the operation leaves out the others by itself.
	'member.getAll': ['role', 'status', 'withoutBots'],
	// The answers and the assignees of its tasks are not in a process.
	'process.getAll': ['folderId', 'groupIds', 'memberIds', 'task_status'],
	'tag.getAll': ['status'],
	// A task shows neither its folder nor its roles, its custom fields in no known shape, and of its process only the ID.
	'task.getAll': ['custom_field_key', 'custom_field_value', 'folderId', 'roleIds'],
	'template.getAll': ['status'],
};

it.each([...lists])('%s checks every filter that its records can show', (where, fields) => {
	// In what Tallyfy searches, a record need not show.
	const unchecked = optionsOf(fields).filter(({ matches, name }) => !matches && !['q', 'search'].includes(name));
	expect(unchecked.map(({ name }) => name).sort()).toEqual(unseen[where] ?? []);
});

/** Whether a record gets through the filters of a list. */
function passes(where: string, filters: IDataObject, record: IDataObject): boolean {
	const { isMeant } = checksOf(lists.get(where) ?? [], { filters });
	if (!isMeant) throw new Error(`${where} checks none of ${Object.keys(filters)}`);
	return isMeant(record);
}

const owners = {
	users: [20101, { id: '20102', full_name: 'Ben' }],
	guests: ['Dana@example.com'],
	groups: [{ id: 'a1' }],
};
const nobody = { users: [], guests: [], groups: [] };
const urgent = { data: [{ id: 'b2', title: 'Urgent, now' }] };
const feed = {
	verb: ['completed'],
	source: ['Member'],
	type: ['Task'],
	actor_type: ['App\\Models\\User'],
	actor_id: [20102],
	actor: [{ email: 'ben.okafor@example.com' }],
	auditable_type: 'App\\Models\\Task',
	auditable_id: 'c3',
	field: ['title'],
	created_at: '2026-07-21 09:30:00',
};

it.each<[where: string, filters: IDataObject, meant: IDataObject, other: IDataObject]>([
	['task.getAll', { memberIds: ['7', '20102'] }, { owners }, { owners: { users: [7000], groups: [{ id: 7 }] } }],
	['task.getAll', { memberIds: ['20101'] }, { owners }, { owners: nobody }],
	['task.getAll', { guestEmails: ['dana@example.com'] }, { owners }, { owners: nobody }],
	['task.getAll', { groupIds: ['a1'] }, { owners }, { owners: nobody }],
	['task.getAll', { unassigned: true }, { owners: nobody }, { owners }],
	['task.getAll', { is_oneoff: 'true' }, { is_oneoff_task: true }, { is_oneoff_task: false }],
	['task.getAll', { is_oneoff: 'false' }, { is_oneoff_task: false }, { is_oneoff_task: true }],
	['task.getAll', { archived: 'only' }, { archived_at: '2026-07-21 09:30:00' }, { archived_at: null }],
	['task.getAll', { tag: 'urgent, now' }, { tags: urgent }, { tags: { data: [] } }],
	['task.getMyTasks', { tag: 'Urgent, now' }, { tags: urgent.data }, { tags: [{ id: 'd4', title: 'now' }] }],
	// The day may be that of any time zone.
	[
		'task.getAll',
		{ createdFrom: '2026-07-21' },
		{ created_at: '2026-07-20T10:00:00Z' },
		{ created_at: '2026-07-20T09:59:00Z' },
	],
	[
		'task.getAll',
		{ createdTo: '2026-07-21' },
		{ created_at: '2026-07-22 11:59:00' },
		{ created_at: '2026-07-22 12:00:00' },
	],
	[
		'process.getTasks',
		{ deadline_start_range: '2026-07-21' },
		{ deadline: '2026-07-21T09:00:00Z' },
		{ deadline: null },
	],
	[
		'process.getTasks',
		{ deadline_end_range: '2026-07-21' },
		{ deadline: '2026-07-21T09:00:00Z' },
		{ deadline: '2026-07-23T09:00:00Z' },
	],
	[
		'process.getTasks',
		{ deadline_on: '2026-07-21' },
		{ deadline: '2026-07-21T09:00:00Z' },
		{ deadline: '2026-07-19T09:00:00Z' },
	],
	[
		'process.getTasks',
		{ deadline_on: '2026-07-21', deadline_start_range: '2027-01-01' },
		{ deadline: '2026-07-21T09:00:00Z' },
		{ deadline: '2027-02-01T09:00:00Z' },
	],
	[
		'task.getGuestTasks',
		{ status: 'on-time' },
		{ status: 'in-progress', deadline: '2126-01-01T00:00:00Z' },
		{ status: 'in-progress', deadline: '2026-01-01T00:00:00Z' },
	],
	[
		'process.getAll',
		{ status: 'complete' },
		{ status: 'active', completed_at: '2026-07-21T09:30:00Z' },
		{ status: 'active', completed_at: null },
	],
	['process.getAll', { status: 'active' }, { status: 'problem' }, { status: 'complete' }],
	['process.getAll', { status: 'archived' }, { status: 'archived' }, { status: 'active', archived_at: null }],
	['process.getAll', { status: 'problem' }, { status: 'issue' }, { status: 'active', has_open_issue: false }],
	['process.getAll', { status: 'starred' }, { status: 'active', starred: true }, { status: 'active', starred: false }],
	['process.getAll', { starred: true }, { starred: true }, { starred: false }],
	['process.getAll', { templateId: 'a1' }, { checklist_id: 'a1' }, { checklist_id: 'b2' }],
	['process.getAll', { type: 'form' }, { type: 'form' }, { type: 'procedure' }],
	['process.getAll', { tagIds: ['a1', 'b2'] }, { tags: urgent }, { tags: { data: [{ id: 'e5', title: 'Later' }] } }],
	['process.getAll', { untagged: true }, { tags: { data: [] } }, { tags: urgent }],
	['template.getAll', { folderId: 'a1' }, { folder_id: 'a1' }, { folder_id: 'b2' }],
	['template.getAll', { ownerId: '20102' }, { owner_id: 20102 }, { owner_id: '20101' }],
	['template.getAll', { starred: true }, { starred: true }, { starred: false }],
	['template.getAll', { tagId: 'b2' }, { tags: urgent }, { tags: { data: [] } }],
	['template.getAll', { type: 'form' }, { type: 'form' }, { type: 'document' }],
	['template.getAll', { archived: 'only' }, { archived_at: '2026-07-21T09:30:00Z' }, { archived_at: null }],
	['folder.getAll', { folder_type: 'run' }, { folder_type: 'App\\Models\\Run' }, { folder_type: 'checklist' }],
	['tag.getAll', { automatic: 'only' }, { auto_generated: true }, { auto_generated: false }],
	['customField.getAll', { is_active: true }, { is_active: true }, { is_active: false }],
	['customField.getAll', { appliesTo: 'process' }, { applies_to: 'process' }, { applies_to: 'task' }],
	['customField.getAll', { fieldType: 'date' }, { field_type: 'date' }, { field_type: 'text' }],
	['customField.getAll', { key_type: 'org' }, { key_type: 'org' }, { key_type: 'system' }],
	['customField.getAll', { is_required: false }, { is_required: false }, { is_required: true }],
	['activity.getAll', { verb: 'completed' }, feed, { ...feed, verb: ['created'] }],
	[
		'activity.getAll',
		{ actor_email: 'Ben.Okafor@example.com' },
		feed,
		{ ...feed, actor: [{ email: 'ana@example.com' }] },
	],
	['activity.getAll', { actor_id: '20102' }, feed, { ...feed, actor_id: [20101] }],
	['activity.getAll', { actor_type: 'user' }, feed, { ...feed, actor_type: ['App\\Models\\Guest'] }],
	['activity.getAll', { entity_id: 'c3' }, feed, { ...feed, auditable_id: 'd4' }],
	['activity.getAll', { entity_type: 'task' }, feed, { ...feed, auditable_type: 'App\\Models\\Run' }],
	['activity.getAll', { field: 'title' }, feed, { ...feed, field: ['summary'] }],
	['activity.getAll', { source: 'Member' }, feed, { ...feed, source: ['Guest'] }],
	['activity.getAll', { type: 'Task' }, feed, { ...feed, type: ['Comment'] }],
	['process.getActivity', { created_after: '2026-07-21' }, feed, { ...feed, created_at: '2026-07-19 09:30:00' }],
	['process.getActivity', { created_before: '2026-07-21' }, feed, { ...feed, created_at: '2026-07-23 09:30:00' }],
])(
	'%s with %j takes what shows it, leaves out what shows something else, and believes Tallyfy of the rest',
	(where, filters, meant, other) => {
		expect(passes(where, filters, meant)).toBe(true);
		expect(passes(where, filters, other)).toBe(false);
		expect(passes(where, filters, { id: 'f6' })).toBe(true);
	},
);

it.each<[where: string, filters: IDataObject]>([
	['process.getAll', { starred: false }],
	['process.getAll', { untagged: false }],
	['task.getAll', { unassigned: false }],
	['task.getAll', { archived: 'true' }],
	['task.getMyTasks', { status: 'all' }],
	['task.getMyTasks', { status: 'has-improvement' }],
	['process.getAll', { status: 'delayed' }],
	['tag.getAll', { automatic: 'all' }],
])('%s with %j takes everything', (where, filters) => {
	const record = {
		starred: true,
		tags: { data: [] },
		owners,
		archived_at: null,
		status: 'completed',
		auto_generated: false,
	};
	expect(passes(where, filters, record)).toBe(true);
});

it('names the filters that Tallyfy ignored, and is silent where it ignored none', () => {
	const { isMeant, note } = checksOf(lists.get('process.getAll') ?? [], { filters: { starred: true, type: 'form' } });
	expect(isMeant?.({ starred: true, type: 'form' })).toBe(true);
	expect(note()).toBeUndefined();
	isMeant?.({ starred: false, type: 'form' });
	expect(note()).toBe('Tallyfy ignored the filter Starred: it gave records that do not match. They were left out.');
	isMeant?.({ starred: true, type: 'procedure' });
	expect(note()).toBe(
		'Tallyfy ignored the filters Starred, Type: it gave records that do not match. They were left out.',
	);
});

it('offers no status that Tallyfy turns round, and none to be set', () => {
	const { task, process } = menu as Menu;
	const offered = (operation: Menu[string]['operations'][string]) => JSON.stringify(operation.fields);
	for (const operation of [...Object.values(task.operations), ...Object.values(process.operations)])
		expect(offered(operation)).not.toMatch(/auto-skipped/);
	expect(offered(task.operations.update)).not.toMatch(/"name":"status"/);
});
