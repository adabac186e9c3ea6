import { type Actor, emitRuleChecked } from '../events.mts';
import { later } from '../deadlines.mts';
import type { Automation, Run, Task } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';
import { phpMap } from '../views.mts';

/** Automation rules: the sandbox shows and hides tasks and moves their deadlines; what else a rule does is only told. */

type Condition = Automation['conditions'][number];
type Action = Automation['then_actions'][number];

/** By the ID of the task, as the answers have it. */
export type ChangedByRules = Record<string, { id: string; title: string; status: string; triggered_actions: string[] }>;

/** Steps that a rule shows are hidden until it does. */
export function hideWhatRulesShow(state: State, run: Run): void {
	const shown = rulesOf(state, run)
		.flatMap((rule) => rule.then_actions)
		.filter((action) => action.action_verb === 'show');
	for (const { target_step_id } of shown) for (const task of tasksOfStep(state, run, target_step_id)) hide(task);
}

/**
 * Looks at the rules that have a condition on a task, or on the kick-off form.
 * @returns what they changed
 */
export function applyRules(sandbox: Sandbox, run: Run, by: Actor, task?: Task): ChangedByRules {
	const { state } = sandbox;
	const isAbout = ({ conditionable_id: id }: Condition) =>
		task
			? id === task.step_id || task.form_fields.some((field) => field.id === id)
			: id in run.prerun || (state.launchedFrom(run)?.prerun ?? []).some((field) => field.id === id);
	const changed: ChangedByRules = {};
	for (const rule of rulesOf(state, run).filter(({ conditions }) => conditions.some(isAbout))) {
		const checks = rule.conditions.map((condition) => ({ condition, isMet: isMet(state, run, condition) }));
		const fires = checks.reduce(
			(all, { condition, isMet: is }, index) => (!index ? is : condition.logic === 'or' ? all || is : all && is),
			false,
		);
		const done: Record<string, { title: string; actions: string[] }> = {};
		for (const action of fires ? rule.then_actions : []) {
			for (const target of tasksOfStep(state, run, action.target_step_id)) {
				perform(state, target, action);
				const { id, title, status } = target;
				(done[id] ??= { title, actions: [] }).actions.push(action.action_verb);
				const before = changed[id]?.triggered_actions ?? [];
				changed[id] = { id, title, status, triggered_actions: [...before, action.action_verb] };
			}
		}
		emitRuleChecked(sandbox, run, by, fires, {
			automation_id: rule.id,
			alias: rule.automated_alias,
			rules: checks.map(({ condition, isMet: is }) => ({ ...told(state, run, condition), isMet: is })),
			actions: phpMap(done),
		});
	}
	return changed;
}

const rulesOf = (state: State, run: Run): Automation[] => state.launchedFrom(run)?.automated_actions ?? [];

const tasksOfStep = (state: State, { id }: Run, step: string): Task[] =>
	state.tasksOfRun(id).filter(({ step_id }) => step_id === step);

function hide(task: Task): void {
	// Work that has begun is never hidden.
	if (task.status === 'not-started') Object.assign(task, { status: 'auto-skipped', status_label: 'Auto skipped' });
}

function perform(state: State, task: Task, { action_verb, deadline }: Action): void {
	if (action_verb === 'hide') hide(task);
	if (action_verb === 'show' && task.status === 'auto-skipped')
		Object.assign(task, { status: 'not-started', status_label: 'Not started' });
	if (deadline && !task.deadline_set_by_hand && !task.completed_at)
		task.deadline = later(state.timestamp(), (deadline.option === 'before' ? -1 : 1) * deadline.value, deadline.unit);
}

/** What the audit feed says of a condition. */
function told(state: State, run: Run, { conditionable_id: id, ...condition }: Condition): object {
	const { conditionable_type, operation, statement, logic = 'and' } = condition;
	const type = conditionable_type.toLowerCase();
	const [step] = tasksOfStep(state, run, id);
	const field = fieldsOf(state, run).find((one) => one.id === id);
	return { type, operation, statement, logic, ...(step ? { task_title: step.title } : { field_label: field?.label }) };
}

const fieldsOf = (state: State, run: Run) => [
	...(state.launchedFrom(run)?.prerun ?? []),
	...state.tasksOfRun(run.id).flatMap((task) => task.form_fields),
];

function isMet(state: State, run: Run, condition: Condition): boolean {
	const { conditionable_id: id, conditionable_type: type, operation, statement } = condition;
	if (type === 'Step')
		return tasksOfStep(state, run, id).some((task) => isIn(task, operation) && isAt(task, statement));
	const answers = Object.assign({}, run.prerun, ...state.tasksOfRun(run.id).map(({ taskdata }) => taskdata));
	return compare(operation, textOf(answers[id]), textOf(statement));
}

function isIn({ status, completed_at, is_approved }: Task, operation: string): boolean {
	if (operation === 'approved' || operation === 'rejected') return is_approved === (operation === 'approved');
	if (operation === 'reopened') return status === 'in-progress' && !completed_at;
	return status === operation;
}

const day = 86_400_000;

/** A moment that is not known never comes. */
function isAt({ deadline, completed_at }: Task, moment: Condition['statement']): boolean {
	const late = Date.parse(completed_at ?? '') - Date.parse(deadline ?? '');
	const moments: Partial<Record<string, boolean>> = {
		any_time: true,
		'on-time': late <= 0,
		early_24: late <= -day,
		late_24: late >= day,
	};
	return moments[String(moment)] ?? false;
}

/** The text of an answer, with those of several choices one after the other. */
function textOf(value: unknown): string {
	if (Array.isArray(value)) return value.map(textOf).join(',');
	if (typeof value === 'object' && value !== null) return 'text' in value ? textOf(value.text) : '';
	return String(value ?? '').toLowerCase();
}

function compare(operation: string, value: string, wanted: string): boolean {
	const tests: Partial<Record<string, boolean>> = {
		contains: value.includes(wanted),
		not_contains: !value.includes(wanted),
		equals: value === wanted,
		not_equals: value !== wanted,
		equals_any: wanted.split(',').includes(value),
		greater_than: Number(value) > Number(wanted),
		less_than: Number(value) < Number(wanted),
		is_empty: value === '',
		is_not_empty: value !== '',
	};
	return tests[operation] ?? false;
}
