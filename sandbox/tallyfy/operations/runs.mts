import { type Answer, forbidden, invalid, notFound } from '../answers.mts';
import type { Behaviours, Call } from '../call.mts';
import { answersTo, requireAnswersTo } from '../formAnswers.mts';
import { paged } from '../paging.mts';
import type { FormField, Run } from '../records.mts';
import { foldersOn, tagsOn } from '../relations.mts';
import type { StepOverride } from '../runs.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State, Task } from '../state.mts';
import { sortedBy } from './members.mts';
import { shown as shownTask, taskList } from './tasks.mts';

interface RunQuery {
	q: string;
	status: string;
	owners: string[];
	checklist_id: string;
	blueprint_id: string;
	folder: string;
	tag: string;
	tag_ids: string[];
	untagged: boolean;
	starred: boolean;
	type: string;
	groups: string[];
	task_status: string;
}

type Answers = Record<string, unknown>;

interface LaunchInput {
	checklist_id: string;
	name?: string;
	owner_id?: number | string;
	prerun?: Answers;
	tasks?: Record<string, StepOverride>;
	tags?: string[];
	folders?: string[];
	users?: Array<number | string>;
	groups?: string[];
	[key: string]: unknown;
}

interface UpdateInput {
	owner_id?: number | string;
	users?: Array<number | string>;
	groups?: string[];
	prerun?: Answers;
	[key: string]: unknown;
}

export const runs: Behaviours = {
	listRuns: (sandbox, call) => {
		const { state } = sandbox;
		const { archived, sort, ...query } = call.query as Partial<RunQuery> & { archived?: string; sort?: string };
		const wantsArchived = archived === 'only' || query.status === 'archived';
		const found = state.runs
			.all()
			.filter(({ archived_at }) => (wantsArchived ? archived_at : archived || !archived_at))
			.filter((run) =>
				Object.entries(filters).every(([name, filter]) => {
					const wanted = query[name as keyof RunQuery];
					return wanted === undefined || filter(wanted as never, run, state);
				}),
			);
		return paged(sandbox, call, sort ? sortedBy(found, sort) : found, (run) => shown(sandbox, run, includesOf(call)));
	},

	/** What is not known here is dropped, as Tallyfy does it. */
	launchRun: (sandbox, call) => {
		const { state } = sandbox;
		const { checklist_id, prerun = {}, tasks, tags = [], folders = [], ...fields } = call.body as LaunchInput;
		const template = state.templates.get(checklist_id);
		if (template.archived_at) throw notFound();
		const answers = answersTo(template.prerun, prerun, 'prerun');
		requireAnswersTo(template.prerun, answers, 'prerun');
		const { owner_id: owner = call.caller.id, users = [] } = fields;
		const run = state.addRun({
			...fields,
			checklist_id,
			owner_id: memberOf(state, owner),
			started_by: call.caller.id,
			users: users.map((id) => memberOf(state, id)),
			prerun: answers,
			prerun_status: template.prerun.length ? 'complete' : null,
			tasks,
		});
		for (const tag_id of tags) state.tagAssociations.add({ tag_id, subject_id: run.id, subject_type: 'Run' });
		for (const folder_id of folders) {
			const id = state.folderObjects.size + 1;
			state.folderObjects.set(id, { id, folder_id, subject_id: run.id, subject_type: 'Run' });
		}
		return { status: 201, body: { data: shown(sandbox, run) } };
	},

	getRun: (sandbox, call) => answered(sandbox, runOf(sandbox, call), includesOf(call)),

	/** Lists that are left out are emptied. */
	updateRun: (sandbox, call) => {
		const run = runOf(sandbox, call);
		const { state } = sandbox;
		const { owner_id: owner = run.owner_id, users = [], groups = [], prerun, ...fields } = call.body as UpdateInput;
		Object.assign(run, {
			...fields,
			owner_id: memberOf(state, owner),
			users: users.map((id) => memberOf(state, id)),
			groups,
			...(prerun && { prerun: answersTo(kickoffOf(state, run), prerun, 'prerun') }),
			last_updated: state.timestamp(),
		});
		return answered(sandbox, run);
	},

	archiveRun: (sandbox, call) => {
		const run = runOf(sandbox, call);
		setArchived(sandbox.state, run, sandbox.state.timestamp());
		return answered(sandbox, run);
	},

	activateRun: (sandbox, { params }) => {
		const run = sandbox.state.runs.get(params.run_id);
		setArchived(sandbox.state, run, null);
		return answered(sandbox, run);
	},

	deleteRun: ({ state }, { caller, params }) => {
		if (caller.role.toLowerCase() !== 'admin') throw forbidden();
		const run = state.runs.get(params.run_id);
		if (!run.archived_at) throw invalid({ run: ['Only archived processes can be deleted.'] });
		for (const { id } of state.tasksOfRun(run.id)) state.tasks.delete(id);
		state.runs.delete(run.id);
		return { status: 200 };
	},

	completeKickoff: (sandbox, call) => {
		const run = runOf(sandbox, call);
		requireAnswersTo(kickoffOf(sandbox.state, run), run.prerun, 'prerun');
		Object.assign(run, {
			prerun_status: 'complete',
			prerun_completed_at: sandbox.state.timestamp(),
			prerun_completed_by: call.caller.id,
		});
		return answered(sandbox, run);
	},

	reopenKickoff: (sandbox, call) => {
		const run = runOf(sandbox, call);
		Object.assign(run, { prerun_status: null, prerun_completed_at: null, prerun_completed_by: null });
		return answered(sandbox, run);
	},

	/** The shape is not published. */
	exportRun: (sandbox, call) => {
		const run = runOf(sandbox, call);
		return { status: 200, body: { ...shown(sandbox, run), tasks: tasksOf(sandbox, run) } };
	},

	listRunFormFields: (sandbox, call) => {
		const { id } = runOf(sandbox, call);
		return { status: 200, body: { data: { form_fields: sandbox.state.tasksOfRun(id).flatMap(answeredFields) } } };
	},

	listRunTasks: (sandbox, call) => taskList(sandbox, call, sandbox.state.tasksOfRun(runOf(sandbox, call).id)),
};

const includesOf = ({ query }: Call) => (query.with ?? []) as string[];

const isIssue = ({ status }: Run) => status === 'issue' || status === 'problem';

/** Whether a process has what one parameter of the list asks for. */
const filters: { [K in keyof RunQuery]: (wanted: RunQuery[K], run: Run, state: State) => boolean } = {
	q: (q, { name }) => name.toLowerCase().includes(q.toLowerCase()),
	status: (status, run) => {
		if (status === 'problem') return isIssue(run);
		if (status === 'starred') return run.starred;
		return status === 'archived' || run.status === status;
	},
	owners: (ids, { id, owner_id }, state) =>
		[owner_id, ...assigneesOf(state.tasksOfRun(id))].some((person) => ids.includes(String(person))),
	checklist_id: (id, { checklist_id }) => checklist_id === id,
	blueprint_id: (id, { checklist_id }) => checklist_id === id,
	folder: (id, run, state) => foldersOn(state, run.id).some(({ folder_id }) => folder_id === id),
	tag: (id, run, state) => tagsOn(state, run.id).some((tag) => tag.id === id),
	tag_ids: (ids, run, state) => tagsOn(state, run.id).some(({ id }) => ids.includes(id)),
	untagged: (wanted, run, state) => (tagsOn(state, run.id).length === 0) === wanted,
	starred: (wanted, { starred }) => starred === wanted,
	type: (type, run) => run.type === type,
	groups: (ids, { groups }) => groups.some((id) => ids.includes(id)),
	task_status: (status, { id }, state) => state.tasksOfRun(id).some((task) => task.status === status),
};

const assigneesOf = (tasks: Task[]) => tasks.flatMap(({ owners }) => owners.users.map(({ id }) => id));

/** The process in the path; an archived one is not found. */
function runOf({ state }: Sandbox, { params }: Call): Run {
	const run = state.runs.get(params.run_id);
	if (run.archived_at) throw notFound();
	return run;
}

function memberOf({ members }: State, id: number | string): number {
	if (members.has(Number(id))) return Number(id);
	throw invalid({ users: ['The selected users is invalid.'] });
}

/** The fields of the kick-off form. */
function kickoffOf({ templates }: State, { checklist_id }: Run): FormField[] {
	return checklist_id && templates.has(checklist_id) ? templates.get(checklist_id).prerun : [];
}

/** Tasks, comments and files go with their process. */
function setArchived(state: State, run: Run, archived_at: string | null): void {
	Object.assign(run, { archived_at, status: archived_at ? 'archived' : 'active' });
	const tasks = state.tasksOfRun(run.id);
	for (const task of tasks) task.archived_at = archived_at;
	const ids = [run.id, ...tasks.map(({ id }) => id)];
	for (const thread of state.threads.all())
		if (ids.includes(thread.task_id ?? thread.subject_id ?? '')) thread.archived_at = archived_at;
}

const answeredFields = ({ form_fields, taskdata }: Task): object[] =>
	form_fields.map((field) => ({ ...field, ...(field.id in taskdata && { value: taskdata[field.id] }) }));

function answered(sandbox: Sandbox, run: Run, includes?: string[]): Answer {
	return { status: 200, body: { data: shown(sandbox, run, includes) } };
}

function tasksOf(sandbox: Sandbox, { id }: Run, includes: string[] = []): object[] {
	return sandbox.state.tasksOfRun(id).map((task) => shownTask(sandbox, task, includes));
}

/** A process with what was asked for beside it. */
function shown(sandbox: Sandbox, run: Run, includes: string[] = []): object {
	const { state } = sandbox;
	const tasks = state.tasksOfRun(run.id);
	const complete = tasks.filter(({ completed_at }) => completed_at).length;
	const percent = tasks.length ? Math.floor((100 * complete) / tasks.length) : 0;
	const progress = { complete, total: tasks.length, percent };
	const fields = kickoffOf(state, run);
	const relations: Record<string, unknown> = {
		tasks: tasksOf(
			sandbox,
			run,
			includes.filter((name) => name.startsWith('tasks.')).map((name) => name.slice(6)),
		),
		checklist: run.checklist_id && state.templates.has(run.checklist_id) ? state.templates.get(run.checklist_id) : {},
		tags: tagsOn(state, run.id),
		folders: foldersOn(state, run.id),
		next_task: tasks.filter(({ completed_at }) => !completed_at).slice(0, 1),
		ko_form_fields: fields.map((field) => ({ ...field, value: run.prerun[field.id] ?? null })),
		form_fields: tasks.flatMap(answeredFields),
	};
	const related = includes.map((name) => name.split('.')[0]).filter((name) => name !== 'prerun');
	return {
		...run,
		progress,
		whole_progress: progress,
		has_open_issue: isIssue(run),
		// PHP encodes an empty map as a list.
		prerun: Object.keys(run.prerun).length ? run.prerun : [],
		prerun_length: fields.length,
		collaborators: [...new Set([run.owner_id, ...assigneesOf(tasks)])],
		...Object.fromEntries(related.map((name) => [name, { data: relations[name] ?? [] }])),
	};
}
