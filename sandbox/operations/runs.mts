import { type ChangedByRules, applyRules } from '../actions/rules.mts';
import { launch, memberOf } from '../actions/runs.mts';
import { type Answer, forbidden, invalid, notFound } from '../answers.mts';
import type { Behaviours, InPath, Query } from '../call.mts';
import { answersTo, requireAnswersTo } from '../formAnswers.mts';
import { emitProcessEvent } from '../events.mts';
import { paged } from '../paging.mts';
import type { Run } from '../records.mts';
import { foldersOn, tagsOn } from '../relations.mts';
import type { Sandbox } from '../sandbox.mts';
import { sortedBy } from '../sorting.mts';
import type { State } from '../state.mts';
import { answeredFields, assigneesOf, isIssue, kickoffOf, phpMap, runView, taskViewsOf } from '../views.mts';
import { taskList } from '../taskList.mts';

export const runs: Behaviours = {
	listRuns: (sandbox, call) => {
		const { state } = sandbox;
		const { archived, sort, ...query } = call.query;
		const wantsArchived = archived === 'only' || query.status === 'archived';
		const found = state.runs
			.all()
			.filter(({ archived_at }) => (wantsArchived ? archived_at : archived || !archived_at))
			.filter((run) =>
				Object.entries(filters).every(([name, filter]) => {
					const wanted = query[name as keyof Filters];
					return wanted === undefined || filter(wanted as never, run, state);
				}),
			);
		return paged(sandbox, call, sort ? sortedBy(sandbox, found, sort) : found, (run) =>
			runView(sandbox, run, call.query.with, call.query.form_fields_values === 'true'),
		);
	},

	launchRun: (sandbox, call) => {
		const run = launch(sandbox, call.caller, call.body);
		return { status: 201, body: { data: runView(sandbox, run) } };
	},

	getRun: (sandbox, call) => {
		const withAnswers = call.query.form_fields_values === 'true';
		return { status: 200, body: { data: runView(sandbox, runOf(sandbox, call), call.query.with, withAnswers) } };
	},

	/** Lists that are left out are emptied. */
	updateRun: (sandbox, call) => {
		const run = runOf(sandbox, call);
		const { state } = sandbox;
		const { owner_id: owner = run.owner_id, users = [], groups = [], prerun, ...fields } = call.body;
		Object.assign(run, {
			...fields,
			owner_id: memberOf(state, owner),
			users: users.map((id) => memberOf(state, id)),
			groups,
			...(prerun && { prerun: answersTo(kickoffOf(state, run), prerun, 'prerun') }),
			last_updated: state.timestamp(),
		});
		emitProcessEvent(sandbox, run, call.caller, 'updated', { field: Object.keys(call.body) });
		return answered(sandbox, run);
	},

	archiveRun: (sandbox, call) => {
		const run = runOf(sandbox, call);
		setArchived(sandbox.state, run, sandbox.state.timestamp());
		emitProcessEvent(sandbox, run, call.caller, 'archived');
		return answered(sandbox, run);
	},

	activateRun: (sandbox, { caller, params }) => {
		const run = sandbox.state.runs.get(params.run_id);
		setArchived(sandbox.state, run, null);
		emitProcessEvent(sandbox, run, caller, 'unarchived');
		return answered(sandbox, run);
	},

	deleteRun: (sandbox, { caller, params }) => {
		const { state } = sandbox;
		if (caller.role.toLowerCase() !== 'admin') throw forbidden();
		const run = state.runs.get(params.run_id);
		if (!run.archived_at) throw invalid({ run: ['Only archived processes can be deleted.'] });
		for (const { id } of state.tasksOfRun(run.id)) state.tasks.delete(id);
		state.runs.delete(run.id);
		emitProcessEvent(sandbox, run, caller, 'deleted');
		return { status: 200 };
	},

	/** On a form that is complete already nothing happens. */
	completeKickoff: (sandbox, call) => {
		const run = runOf(sandbox, call);
		const answer = (rules_evaluated: boolean, changed: ChangedByRules) => ({
			status: 200,
			body: { data: { ...runView(sandbox, run), rules_evaluated, tasks_changed_by_rules: phpMap(changed) } },
		});
		if (run.prerun_status === 'complete') return answer(false, {});
		requireAnswersTo(kickoffOf(sandbox.state, run), run.prerun, 'prerun');
		Object.assign(run, {
			prerun_status: 'complete',
			prerun_completed_at: sandbox.state.timestamp(),
			prerun_completed_by: call.caller.id,
		});
		return answer(true, applyRules(sandbox, run, call.caller));
	},

	/** A complete process becomes active again. */
	reopenKickoff: (sandbox, call) => {
		const run = runOf(sandbox, call);
		const open = { prerun_status: null, prerun_completed_at: null, prerun_completed_by: null };
		Object.assign(run, open, { status: isIssue(run) ? run.status : 'active', completed_at: null });
		return answered(sandbox, run);
	},

	/** The shape is not published. */
	exportRun: (sandbox, call) => {
		const run = runOf(sandbox, call);
		return { status: 200, body: { ...runView(sandbox, run), tasks: taskViewsOf(sandbox, run) } };
	},

	listRunFormFields: (sandbox, call) => {
		const { id } = runOf(sandbox, call);
		return { status: 200, body: { data: { form_fields: sandbox.state.tasksOfRun(id).flatMap(answeredFields) } } };
	},

	listRunTasks: (sandbox, call) => taskList(sandbox, call, sandbox.state.tasksOfRun(runOf(sandbox, call).id)),
};

type Filters = Required<
	Omit<
		Query<'listRuns'>,
		'archived' | 'form_fields_values' | 'with' | 'sort' | 'page' | 'per_page' | 'without_pagination'
	>
>;

/** Whether a process has what one parameter of the list asks for. */
const filters: { [K in keyof Filters]: (wanted: Filters[K], run: Run, state: State) => boolean } = {
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

/** The process in the path; an archived one is not found. */
function runOf({ state }: Sandbox, { params }: InPath<'run_id'>): Run {
	const run = state.runs.get(params.run_id);
	if (run.archived_at) throw notFound();
	return run;
}

/** Tasks, comments and files go with their process. */
function setArchived(state: State, run: Run, archived_at: string | null): void {
	Object.assign(run, { archived_at, status: archived_at ? 'archived' : run.completed_at ? 'complete' : 'active' });
	const tasks = state.tasksOfRun(run.id);
	for (const task of tasks) task.archived_at = archived_at;
	const ids = [run.id, ...tasks.map(({ id }) => id)];
	for (const thread of state.threads.all())
		if (ids.includes(thread.task_id ?? thread.subject_id ?? '')) thread.archived_at = archived_at;
}

function answered(sandbox: Sandbox, run: Run): Answer {
	return { status: 200, body: { data: runView(sandbox, run) } };
}
