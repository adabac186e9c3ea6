import type { Body } from './call.mts';
import type { Answers, Member, Run, Step, Task, Template } from './records.mts';
import type { State } from './state.mts';

/** What differs from the template, by the ID of the step; the steps that it does not name are left out. */
type StepOverrides = NonNullable<Body<'launchRun'>['tasks']>;

export type RunFields = Partial<Run> & { tasks?: StepOverrides };

/** A process without its tasks; `id` is its own. */
export function newRun(state: State, { id: template, title }: Template, fields: Partial<Run>): Omit<Run, 'id'> {
	const created = state.timestamp();
	const { started_by = 20102 } = fields;
	return {
		increment_id: 5015,
		checklist_id: template,
		checklist_title: title,
		name: `${title} - ${created.slice(0, 10)}`,
		summary: null,
		status: 'active',
		started_by,
		owner_id: started_by,
		prerun: {},
		prerun_status: 'complete',
		prerun_completed_at: created,
		prerun_completed_by: started_by,
		starred: false,
		created_at: created,
		started_at: created,
		last_updated: created,
		archived_at: null,
		completed_at: null,
		due_date: null,
		due_date_passed: false,
		due_soon: false,
		late_tasks: 0,
		type: 'procedure',
		is_public: false,
		users: [],
		groups: [],
		parent_id: null,
		can_add_oot: true,
		...fields,
	};
}

/** The task that a step becomes in a process. */
export function addTaskOf(
	state: State,
	{ id: run_id, checklist_id, started_by }: Run,
	step: Step,
	override: StepOverrides[string],
): Task {
	const { owners = { users: step.assignees, guests: step.guests, groups: step.groups } } = override;
	const members = (owners.users ?? []).map((id) => state.members.get(Number(id)));
	const task = state.addTask(
		members.filter((member): member is Member => member !== undefined),
		{
			title: step.title,
			summary: step.summary,
			run_id,
			checklist_id,
			step_id: step.id,
			alias: step.alias,
			webhook: step.webhook ?? null,
			task_type: step.step_type ?? 'task',
			position: override.position ?? step.position,
			started_at: state.timestamp(),
			starter_id: started_by,
			form_fields: step.captures,
			taskdata: (override.taskdata ?? {}) as Answers,
			...(override.deadline && {
				deadline: new Date(`${override.deadline.replace(' ', 'T')}Z`).toISOString(),
				deadline_set_by_hand: override.deadline_set_by_hand ?? false,
			}),
		},
	);
	Object.assign(task.owners, { guests: owners.guests ?? [], groups: owners.groups ?? [] });
	return task;
}
