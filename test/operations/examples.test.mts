import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { IDataObject, IHttpRequestOptions, INodeParameters } from 'n8n-workflow';

import type { Api } from '../../nodes/Tallyfy/api/client.ts';
import { isRecord, unwrapped } from '../../nodes/Tallyfy/api/records.ts';
import { renew } from '../../nodes/Tallyfy/api/tokens/renew.ts';
import { isList, simplifierOf, type Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { unverified } from '../../nodes/Tallyfy/events/deliveryBody.ts';
import { addWatcher, listWatchers } from '../../nodes/Tallyfy/events/watcher.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { processUrl } from '../../nodes/Tallyfy/operations/process/lib/processUrl.ts';
import type { CallName, Sandbox } from '../../sandbox/index.mts';
import { root } from '../../tools/root.mts';
import { withMovingClock } from '../support/clock.mts';
import { perform, picked } from '../support/menu.mts';
import { ana, jsonOf } from '../support/nodes.mts';
import { isDeep } from '../support/runs.mts';
import { tallyfy } from '../support/tallyfy.mts';
import type { Case } from './case.mts';
import { cases } from './cases/index.mts';
import { withContract } from './cases/file.mts';

// Every answer that the contract shows goes through the operations that read it. What comes out is what the example says.

interface Example {
	file: string;
	/** The calls that answer so; none for what Tallyfy sends by itself. */
	operations?: CallName[];
}

type Fields = Record<string, unknown>;

const folder = join(root, 'contract/examples');
const examples = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Example[];
/** Where the sandbox is. */
const webAddress = 'https://go.tallyfy.com';

/** As the webhooks have it in ClientURL. */
const pageOf = (processId: unknown) => (processId ? `${webAddress}/tracker/${String(processId)}` : undefined);

const exampleOf = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** An operation, and how it comes to its last call. */
interface Reader extends Pick<Case, 'given' | 'item'> {
	resource: string;
	operation: string;
}

/** By the call whose answer they read. */
const readers = new Map<string, Reader[]>();

const addReader = (call: string, reader: Reader) => readers.set(call, [...(readers.get(call) ?? []), reader]);

/** They read more than one answer, and wait. */
const left = ['checkConnection', 'sendAndWait'];

for (const [resource, operations] of Object.entries(cases))
	for (const [operation, { given, item, sends }] of Object.entries(operations as Record<string, Case>))
		if (!left.includes(operation)) addReader(sends[sends.length - 1], { resource, operation, given, item });

// What they send for other kinds of things.
const processOf = ({ state }: Sandbox) => ({ subject: 'process', processId: picked(state.addRun().id) });
const templateOf = ({ state }: Sandbox) => ({ subject: 'template', templateId: picked(state.addTemplate().id) });
for (const [name, subject] of Object.entries({ Run: processOf, Template: templateOf })) {
	const given = (sandbox: Sandbox) => ({ ...subject(sandbox), content: 'Please look.' });
	const issueId = 'a8e18538903bbdc6289fe0008cf4dd9b';
	addReader(`commentOn${name}`, { resource: 'comment', operation: 'add', given });
	addReader(`report${name}Issue`, { resource: 'issue', operation: 'report', given });
	addReader(`resolve${name}Issue`, {
		resource: 'issue',
		operation: 'resolve',
		given: (sandbox) => ({ ...given(sandbox), which: 'one', issueId }),
	});
}
const task = (sandbox: Sandbox, fields = {}) => ({ taskId: picked(sandbox.addTasks(ana, [fields])[0].id) });
addReader('completeTask', { resource: 'task', operation: 'complete', given: task });
addReader('reopenTask', {
	resource: 'task',
	operation: 'reopen',
	given: (sandbox) => task(sandbox, { status: 'completed', completed_at: '2030-01-31T17:00:00Z' }),
});
addReader('uploadFile', { resource: 'file', operation: 'upload', given: processOf, item: withContract });
addReader('uploadAsset', {
	resource: 'file',
	operation: 'upload',
	given: (sandbox) => {
		sandbox.fault({ kind: 'refusal', status: 404, example: 'error-404-endpoint', operationId: 'uploadFile', times: 2 });
		return processOf(sandbox);
	},
	item: withContract,
});

/** A task of a process is read by the call for any task, which answers alike. */
const readAs: Partial<Record<CallName, CallName>> = { getRunTask: 'getTask' };

/** No operation of the menu reads these. */
const elsewhere: CallName[] = ['addWatcher', 'issueToken', 'issueUserToken', 'legacyCreateTask', 'listWatchers'];

const pairs = examples
	.filter(({ file }) => !/^(request|error)-/.test(file))
	.flatMap(({ file, operations = [] }) => operations.map((name) => ({ file, name: readAs[name] ?? name })))
	.filter(({ name }) => !elsewhere.includes(name));

/** In a longer run every reader of an answer, else one of them, by turns. */
const walk = pairs.flatMap(({ file, name }, turn) => {
	const its = readers.get(name) ?? [];
	return (isDeep ? its : its.slice(turn % its.length).slice(0, 1)).map((reader) => ({ file, name, ...reader }));
});

it('has a reader for every answer that the contract shows', () => {
	expect(pairs.filter(({ name }) => !readers.has(name))).toEqual([]);
});

const recordsIn = (given: unknown): Fields[] => {
	const content = unwrapped(given);
	return (Array.isArray(content) ? content : [content]).filter(isRecord);
};

const keysIn = (list: unknown, key: string) =>
	list === undefined || list === null
		? list
		: (unwrapped(list) as unknown[]).map((one) => idOf({ id: isRecord(one) ? (one[key] ?? idOf(one)) : one }));

/** Of the records in a list of people, what tells who it is; undefined where the list has none. */
const peopleIn = (list: unknown, keysOf: (person: Fields) => Fields) => {
	const records = list === undefined || list === null ? [] : recordsIn(list);
	// Without those that the contract does not have.
	return records.length ? (JSON.parse(JSON.stringify(records.map(keysOf))) as Fields[]) : undefined;
};

const ownersIn = ({ owners, assignees, members, users, guests, groups }: Fields): Fields =>
	isRecord(owners) ? owners : { users: assignees ?? members ?? users, guests, groups };

/** Webhooks of processes have another key for it. */
const idOf = ({ id, user_id, group_id }: Fields) => {
	const its = id ?? user_id ?? group_id;
	return /^\d+$/.test(String(its)) ? Number(its) : its;
};

const textsIn = (list: unknown, key: string) =>
	list === undefined
		? undefined
		: recordsIn(list)
				.map((one) => one[key])
				.join(', ');

const numbered = (list: unknown, key: string) =>
	list === undefined ? undefined : recordsIn(list).map((one) => ({ id: one.id, [key]: one[key] }));

const modelOf = (model: unknown) =>
	({ Checklist: 'template', Run: 'process', Task: 'task', Thread: 'comment' })[String(model).split('\\').pop() ?? ''];

const kindOfComment = (label: unknown) => ({ problem: 'issue', resolve: 'resolution' })[String(label)] ?? label;

/** Where the contract has what is called otherwise in simplified records. */
const counterparts: Record<string, (record: Fields, operation: string) => unknown> = {
	action: ({ verb }) => (verb as string[]).join(', '),
	actions: ({ audit_state: state }) =>
		Object.entries(isRecord(state) && isRecord(state.actions) ? state.actions : {}).map(([task_id, done]) => ({
			task_id,
			task: (done as Fields).title,
			actions: (done as Fields).actions,
		})),
	active_members: ({ users_count }) => users_count,
	active_processes: ({ statistics }) => recordsIn(statistics ?? [])[0]?.active_process,
	active_templates: ({ statistics }) => recordsIn(statistics ?? [])[0]?.active_template,
	answer: ({ field_value, value }) => field_value ?? value ?? null,
	archived_processes: ({ statistics }) => recordsIn(statistics ?? [])[0]?.archived_process,
	archived_templates: ({ statistics }) => recordsIn(statistics ?? [])[0]?.archived_template,
	approved: ({ task_type, is_approved }) => (task_type === 'approval' ? is_approved : undefined),
	assignees: ({ owners }) =>
		isRecord(owners)
			? Object.values(owners)
					.flat()
					.map((one) => (isRecord(one) ? one.full_name : one))
					.join(', ')
			: undefined,
	associated_members: ({ details }) => (isRecord(details) ? details.associated_members : undefined),
	author: ({ author_id, author }) => (isRecord(author) ? author.full_name : author_id),
	automatic: ({ auto_generated }) => auto_generated,
	automation_id: ({ audit_state: state }) => (isRecord(state) ? state.automation_id : undefined),
	by: ({ actor }) => recordsIn(actor)[0]?.full_name,
	by_email: ({ actor }) => recordsIn(actor)[0]?.email,
	columns: ({ columns }) => numbered(columns, 'label'),
	company: ({ details }) => (isRecord(details) ? details.company_name : undefined),
	completed_by: ({ completer_id: id, owners }) => {
		if (id === undefined || id === null) return id;
		const named = recordsIn(isRecord(owners) ? owners.users : []).find((user) => user.id === id);
		return { id, ...(named && { name: named.full_name }) };
	},
	conditions: ({ audit_state: state }) =>
		recordsIn(isRecord(state) ? state.rules : []).map(({ field_label, operation, statement, logic, isMet }) => ({
			about: field_label,
			operation,
			value: statement,
			combine: logic,
			met: isMet,
		})),
	description: ({ description }) => (Array.isArray(description) ? description.join(', ') : description),
	disabled_at: ({ details, disabled_at }) => (isRecord(details) ? details.disabled_at : disabled_at),
	executed: ({ verb }) => (verb as string[]).includes('executed'),
	field_id: ({ uploaded_from, subject }) => (subjectIn(subject, 'Run') ? uploaded_from : undefined),
	form_fields: ({ captures }) => numbered(captures, 'label'),
	group_ids: (record) => keysIn(ownersIn(record).groups, 'id'),
	groups: (record) => peopleIn(ownersIn(record).groups, ({ name, ...own }) => ({ id: idOf(own), name })),
	guest_emails: (record) => keysIn(ownersIn(record).guests, 'email'),
	guests: (record) => peopleIn(ownersIn(record).guests, ({ full_name: name, email }) => ({ name, email })),
	holds: ({ folder_type }) => (folder_type === 'run' ? 'processes' : 'templates'),
	instructions: ({ summary }) => (typeof summary === 'string' ? summary.replace(/<.*?>/g, '') : undefined),
	is_bot: ({ type }) => (type === undefined ? undefined : type === 'bot'),
	// They are due in 2026 and before the clock of these tests.
	is_overdue: ({ deadline, completed_at }) => (deadline === undefined ? undefined : !completed_at && isPast(deadline)),
	issue_id: ({ resolve_id }) => resolve_id,
	kickoff_form_status: ({ prerun_status }) => prerun_status,
	kind: ({ label }) => kindOfComment(label),
	member_ids: (record) => keysIn(ownersIn(record).users, 'id'),
	members: (record) =>
		peopleIn(ownersIn(record).users, ({ full_name: name, email, ...own }) => ({ id: idOf(own), name, email })),
	my_role: ({ user_role }) => user_role,
	my_status: ({ user_status }) => user_status,
	mentions: ({ sent_to }) => (sent_to as number[]).join(', '),
	on: ({ auditable_type }) => modelOf(auditable_type),
	on_id: ({ auditable_id }) => auditable_id,
	options: ({ options }, operation) =>
		operation === 'process: getFormFields' ? textsIn(options, 'text') : numbered(options, 'text'),
	owner: ({ owner_id: id, users }) =>
		recordsIn(users ?? []).find((user) => String(user.id ?? user.user_id) === String(id))?.full_name,
	percent_complete: ({ progress }) => (isRecord(progress) ? progress.percent : progress),
	phone: ({ details, phone }) => (isRecord(details) ? details.phone_1 : phone),
	process: ({ run }) => (run === undefined ? undefined : recordsIn(run)[0]?.name),
	process_id: ({ run_id, subject }) => subjectIn(subject, 'Run') ?? run_id,
	processes_started: ({ started_processes }) => started_processes,
	resolved: ({ resolve_id }) => Boolean(resolve_id),
	role: ({ role }) => String(role).toLowerCase(),
	rule: ({ audit_state: state }) => (isRecord(state) ? state.alias : undefined),
	steps: ({ steps_count }) => steps_count,
	subfolders: ({ children }) => numbered(children, 'name'),
	tags: ({ tags }) => numbered(tags, 'title'),
	tasks_changed_by_rules: ({ tasks_changed_by_rules: tasks }) => tasks && Object.values(tasks),
	template: ({ checklist_title }) => checklist_title,
	template_id: ({ checklist_id, subject }) => subjectIn(subject, 'Checklist') ?? checklist_id,
	text: ({ content: said }) => said,
	type: ({ task_type, step_type, field_type, type }) => task_type ?? step_type ?? field_type ?? type,
	url: ({ url, id, run_id }, operation) =>
		operation.startsWith('file') ? url : pageOf(/^process(?!: getTasks)/.test(operation) ? id : run_id),
	visibility: ({ state }) => state,
	within: ({ parentable_type }) => modelOf(parentable_type),
	within_id: ({ parentable_id }) => parentable_id,
};

/** What a file belongs to. */
const subjectIn = (subject: unknown, type: string) =>
	isRecord(subject) && subject.type === type ? subject.id : undefined;

const isPast = (date: unknown) => Date.parse(String(date)) < Date.now();

const isDate = (key: string) => /_at$|^deadline$|^due_date$|^last_updated$/.test(key);

/** A date that names no zone is in UTC. */
const utc = (date: unknown) =>
	typeof date === 'string' ? Date.parse(/[TZ]/.test(date) ? date : `${date.replace(' ', 'T')}Z`) : date;

/** What JavaScript writes for what is not there. */
const junk = /\bundefined\b|\[object \w+\]|\bNaN\b|Invalid Date/;

const junkIn = (value: unknown): unknown[] =>
	Array.isArray(value)
		? value.flatMap(junkIn)
		: isRecord(value)
			? Object.entries(value).flat().flatMap(junkIn)
			: Number.isNaN(value) || (typeof value === 'string' && junk.test(value))
				? [value]
				: [];

const byPosition = (rows: Fields[]) => rows.toSorted((a, b) => Number(a.position) - Number(b.position));

/** What an operation gives that does not give the records of its answer; undefined for what comes from elsewhere. */
const others: Record<string, (answer: Fields[], parameters: INodeParameters) => Fields[] | undefined> = {
	'automation: getAll': ([template]) => recordsIn(template.automated_actions),
	'comment: getAll': ([own]) => recordsIn(own.threads ?? []),
	'file: upload': () => undefined,
	'folder: addProcessOrTemplate': () => undefined,
	'formField: getOptions': ([{ captures }], { fieldId }) =>
		recordsIn(recordsIn(captures).find(({ id }) => id === valueOf(fieldId))?.options),
	'formField: reorder': () => undefined,
	'guest: delete': ([{ id }], { guestEmail }) => [{ id, deleted: true, email: valueOf(guestEmail) }],
	'issue: getAll': ([own]) =>
		recordsIn(own.threads ?? [])
			.filter(({ label }) => label === 'problem')
			.map((issue) => ({ ...issue, resolved: Boolean(issue.resolve_id) })),
	// Of two open issues.
	'issue: resolve': (answer, { which }) => (which === 'allOpen' ? [...answer, ...answer] : answer),
	'member: handOver': () => undefined,
	'process: archive': (_, { processId }) => [{ id: valueOf(processId), archived: true }],
	'process: getRuleHistory': (rows) => rows.filter(({ audit_state: state }) => isRecord(state) && state.automation_id),
	'process: getFormFields': ([{ form_fields: fields }]) => recordsIn(fields),
	'search: search': ([answer]) =>
		['process', 'task'].flatMap((scope) => recordsIn(answer[scope]).map((hit) => ({ scope, ...hit }))),
	'step: getAll': byPosition,
	'task: getMyTasks': (rows) => rows.map((row) => ({ ...row, member: ana })),
	'tag: addToProcessOrTemplate': () => undefined,
	'tag: removeFromProcessOrTemplate': () => undefined,
	'task: getAutomaticDeadline': ([{ date, source, reason }], { taskId }) => [
		{ task_id: valueOf(taskId), automatic_deadline: date, source, reason, ...present },
	],
	'template: archive': ([{ deleted_references }], { templateId }) => [
		{ id: valueOf(templateId), archived: true, deleted_references },
	],
	'template: deletePermanently': (_, { templateId }) => [{ id: valueOf(templateId), deleted: true }],
};

const valueOf = (picker: unknown) => (isRecord(picker) ? picker.value : picker);

/** Of the task that its automatic deadline is asked for. */
const present = { deadline: expect.stringMatching(/Z$/) as unknown, deadline_set_by_hand: true };

/** The answers to forms, by label, as people read them. */
const answersIn: Record<string, IDataObject> = {
	'task.json': { 'Call notes': 'Needs mail and CRM by August.', 'Systems needed': ['Mail', 'CRM'] },
	'task-answers-per-type.json': {
		'Service level': 'Premium',
		'Systems needed': ['Mail', 'CRM'],
		Order: { Item: 'Widget', Quantity: '3' },
		Papers: [{ filename: 'contract.pdf', url: 'uploads/contract.pdf' }],
		'Billing address': 'dana.reyes@example.com',
		'Account manager': [20102, 'dana.reyes@example.com'],
	},
	'task-plain-owner-ids.json': { 'Service level': 'Basic' },
};

/** A simplified record against the record of the contract: every key has what its counterpart has. */
function hold(shown: Fields, record: Fields, keys: string[], operation: string): void {
	const [expected, found]: Fields[] = [{}, {}];
	for (const key of new Set([...keys, ...Object.keys(shown)])) {
		const its = key in counterparts ? counterparts[key](record, operation) : record[key];
		// The deadline of a step is a rule, not a date.
		const isText = isDate(key) && typeof its === 'string';
		[expected[key], found[key]] = isText ? [utc(its), utc(shown[key])] : [its, shown[key]];
		if (isText) expect(shown[key]).toMatch(/Z$/);
	}
	expect(found).toEqual(expected);
}

/** What the examples have, in the place of what is in the sandbox. */
const named: Record<string, INodeParameters> = {
	'formField: getOptions': { fieldId: picked('74b1ef0f72df5b680427f6d45728e241') },
	'search: search': { scopes: ['process', 'task'] },
};

it.each(walk)('$file, as $name answers it, is what $resource: $operation gives', async (pair) => {
	const { file, name, resource, operation, given, item } = pair;
	const sandbox = tallyfy();
	const chosen = (menu as Menu)[resource].operations[operation];
	const parameters: INodeParameters = {
		...given(sandbox),
		...(isList(chosen) && { returnAll: true }),
		...named[`${resource}: ${operation}`],
		filters: {},
		output: '={{ $json.output }}',
	};
	const body = exampleOf(file);
	sandbox.fault({ kind: 'status', status: 200, body, operationId: name, times: Infinity });
	// One item gets it whole, and the other one simplified.
	const items = ['raw', 'simplified'].map((output) => ({ ...item, json: { ...item?.json, output } }));
	const result = await withMovingClock(
		async () => await perform(sandbox, [resource, operation], parameters, { items }),
	);
	expect(result.error).toBeUndefined();
	expect(sandbox.count(name)).toBeGreaterThan(0);
	expect(junkIn(jsonOf(result))).toEqual([]);
	const [whole, short] = [0, 1].map((index) =>
		result.items
			.filter(({ pairedItem }) => (pairedItem as { item: number }).item === index)
			.map(({ json: { changed: _, ...json } }) => json),
	);

	const id = `${resource}: ${operation}`;
	const answer = recordsIn(body);
	const records = id in others ? others[id](answer, parameters) : answer;
	if (!records) return;
	expect(whole).toEqual(records);
	expect(short).toHaveLength(records.length);
	const simplify = simplifierOf(chosen);
	if (!simplify) return void expect(short).toEqual(records);
	// What can be chosen under Selected Fields: all that a simplified record may have.
	const names = Object.keys(simplify({}, {}));
	expect(names).toEqual(expect.arrayContaining(Object.keys(Object.assign({}, ...short) as Fields)));
	for (const [index, { answers, ...shown }] of short.entries()) {
		hold(
			shown,
			records[index],
			names.filter((name) => name !== 'answers'),
			id,
		);
		expect(answers).toEqual(answersIn[file]);
	}
});

it.each([
	['application-token.json', 604_800],
	['password-token.json', 3600],
])('%s lives as long as it says, as an application token', async (file, seconds) => {
	const body = exampleOf(file) as Fields;
	expect(body.expires_in).toBe(seconds);
	const send = async (_: IHttpRequestOptions) => ({ statusCode: 200, headers: {}, body });
	const { accessToken, expiresAt = 0 } = await renew(send, {
		accessToken: 'ended',
		clientId: '417',
		clientSecret: `secret of ${file}`,
		organizationId: '1f0c7a52b9e34d6a8c5d2e7f90ab13c4',
		baseUrl: 'https://go.tallyfy.com/api',
		tokenUrl: 'https://go.tallyfy.com/api/oauth/token',
	});
	expect(accessToken).toBe(body.access_token);
	expect(Math.abs(expiresAt - Date.now() - seconds * 1000)).toBeLessThan(120_000);
});

it.each([
	['user-token.json', 7_776_000],
	['user-token-hour.json', 3600],
])('%s lives as long as it says, as the token of a member, in data too', async (file, seconds) => {
	const body = exampleOf(file) as Fields;
	for (const answer of [body, { data: body }]) {
		const sandbox = tallyfy();
		sandbox.fault({ kind: 'status', status: 200, body: answer, operationId: 'issueUserToken' });
		const [token] = jsonOf(await perform(sandbox, ['member', 'getUserToken'], { email: ana }));
		expect(token).toMatchObject({ access_token: body.access_token, token_type: 'Bearer' });
		expect(Math.abs(Date.parse(String(token.expires_at)) - Date.now() - seconds * 1000)).toBeLessThan(120_000);
	}
});

it('the watchers of the examples are the subscriptions that they say', async () => {
	const [expected] = recordsIn(exampleOf('watcher.json'));
	const subscription = { id: expected.id, url: expected.webhook };
	const answering = (file: string) =>
		({ organizationId: '', call: async () => unwrapped(exampleOf(file)) }) as unknown as Api;
	expect(await listWatchers(answering('watcher-list.json'))).toEqual([subscription]);
	expect(await addWatcher(answering('watcher.json'), String(expected.webhook))).toEqual(subscription);
});

it.each([
	['webhook-process.json', 'process.launched', '2026-07-20T09:00:00.000Z', undefined],
	['webhook-process-people.json', 'process.launched', '2026-07-20T09:00:00.000Z', undefined],
	['webhook-task.json', 'task.completed', '2026-07-21T09:30:00.000Z', '2026-07-31T17:00:00Z'],
	['webhook-task-last.json', 'task.completed', '2026-07-21T09:30:00.000Z', '2026-07-31T17:00:00Z'],
	// 05:00 PM UTC on 15/10/2025.
	['webhook-task-localized.json', 'task.completed', '2025-10-02T14:30:00.000Z', '2025-10-15T17:00:00.000Z'],
] as const)('%s is the event %s of %s', async (file, name, occurredAt, deadline) => {
	const body = exampleOf(file) as IDataObject;
	const { items } = await unverified(name, body, { api: { webAddress }, simplify: true });
	expect(items).toHaveLength(1);
	expect(junkIn(items)).toEqual([]);
	expect(items[0]).toMatchObject({ event: name, occurred_at: occurredAt });
	const [kind] = name.split('.');
	// A trigger gives a task without its instructions.
	const { summary: _summary, ...record } = (kind === 'task' ? body.this_task : body) as Fields;
	const process = (body.process ?? body) as Fields;
	if ('ClientURL' in process) expect(processUrl(process.id, { webAddress })).toBe(process.ClientURL);
	const shown = items[0][kind] as Fields;
	expect(shown.deadline).toBe(deadline);
	const { deadline: _, completed_at: __, ...rest } = shown;
	hold(rest, record, [], name);
	expect(shown.id).toBe(record.id);
});

it('webhook-organization-event.json is an event without a record', async () => {
	const body = exampleOf('webhook-organization-event.json') as IDataObject;
	const { items } = await unverified('task.completed', body, { api: { webAddress }, simplify: true });
	expect(junkIn(items)).toEqual([]);
	expect(items).toMatchObject([{ event: 'task.completed' }]);
});

it('leaves out no webhook and no token that the contract shows', () => {
	const own = readFileSync(new URL(import.meta.url), 'utf8');
	const alone = examples.filter(
		({ file, operations }) => !/^(request|error)-/.test(file) && !operations?.some((name) => !elsewhere.includes(name)),
	);
	expect(alone.filter(({ file }) => !own.includes(`'${file}'`))).toEqual([]);
	expect(alone.length).toBeGreaterThan(10);
});
