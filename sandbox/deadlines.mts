import { invalid } from './answers.mts';
import type { Run, Step, Task } from './records.mts';
import type { Sandbox } from './sandbox.mts';
import type { State } from './state.mts';
import { atWork } from './workingHours.mts';

const hour = 3_600_000;

/**
 * A date that is sent, in ISO 8601: 'YYYY-MM-DD HH:MM:SS' or ISO 8601 already. It is read as UTC, and an offset dropped.
 * @throws Refusal 422
 */
export function timestamp(field: string, text: string): string {
	const [, day, clock = '00:00:00'] =
		/^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text) ?? [];
	const time = Date.parse(`${day}T${clock}Z`);
	if (Number.isNaN(time)) throw invalid({ [field]: [`The ${field} is not a valid date.`] });
	return new Date(time).toISOString();
}

/** The deadline as it is stored. */
export const deadlineOf = ({ workingHours }: Sandbox, text: string) =>
	atWork(workingHours, timestamp('deadline', text));

/** The date that a step gives its task; words other than `from` and `prior_to` move it nowhere. */
export function deadlineByStep(state: State, run: Run, rule: NonNullable<Step['deadline']>) {
	const anchor = state.tasksOfRun(run.id).find(({ step_id }) => step_id === rule.step);
	const from = anchor?.completed_at ?? anchor?.deadline ?? run.started_at ?? run.created_at;
	const sign = { from: 1, prior_to: -1 }[String(rule.option)] ?? 0;
	const date = later(from, sign * Number(rule.value), String(rule.unit));
	const source = anchor ? 'step' : 'launch';
	const side = rule.option === 'prior_to' ? 'before' : 'after';
	return { date, reason: `${rule.value} ${rule.unit} ${side} ${anchor?.title ?? 'launch'}`, source };
}

const lengths: Partial<Record<string, number>> = { minute: hour / 60, hour, day: 24 * hour, week: 168 * hour };

/** @param unit minutes, hours, days, weeks or months, one or several */
export function later(moment: string, count: number, unit: string): string {
	const date = new Date(moment);
	if (unit.startsWith('month')) date.setUTCMonth(date.getUTCMonth() + count);
	else date.setTime(date.getTime() + count * (lengths[unit.replace(/s$/, '')] ?? 0));
	return date.toISOString();
}

/**
 * The date that the task would have if nobody had set one.
 * @throws Refusal 422 for a task that has no such date
 */
export function automaticDeadline(state: State, task: Task) {
	const run = task.run_id && state.runs.has(task.run_id) ? state.runs.get(task.run_id) : undefined;
	const step = run && state.launchedFrom(run)?.steps.find(({ id }) => id === task.step_id);
	if (!step || task.completed_at) throw invalid({ task: ['The task has no automatic deadline.'] });
	if (step.deadline) return deadlineByStep(state, run, step.deadline);
	const date = state.automaticDeadlines.get(task.id) ?? task.deadline;
	return { date, reason: 'As the step of the template says', source: 'step' };
}

/** Gives the date back to the rules, and with it those of the tasks that count from this one. */
export function resetDeadline(state: State, task: Task) {
	const automatic_deadline = automaticDeadline(state, task);
	const deadline_reset = task.deadline_set_by_hand;
	if (deadline_reset) {
		Object.assign(task, { deadline: automatic_deadline.date, deadline_set_by_hand: false });
		follow(state, task);
	}
	return { automatic_deadline, deadline_reset };
}

function follow(state: State, { run_id, step_id }: Task): void {
	const run = state.runs.get(run_id);
	for (const step of state.launchedFrom(run)?.steps ?? []) {
		if (step.deadline?.step !== step_id) continue;
		const dependent = state.tasksOfRun(run.id).find((task) => task.step_id === step.id);
		if (!dependent || dependent.completed_at || dependent.deadline_set_by_hand) continue;
		dependent.deadline = deadlineByStep(state, run, step.deadline).date;
		follow(state, dependent);
	}
}
