import { Refusal, invalid, notFound } from '../answers.mts';
import type { Body } from '../call.mts';
import { answersTo, requireAnswersTo } from '../formAnswers.mts';
import { deadlineOf } from '../deadlines.mts';
import { type Actor, emitProcessEvent, isMember } from '../events.mts';
import type { Run, Task, Template } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';
import { ownersOf } from './owners.mts';
import { applyRules, hideWhatRulesShow } from './rules.mts';
import { taskCreated } from './tasks.mts';

/** What is not known here is dropped, as Tallyfy does it. */
export function launch(sandbox: Sandbox, by: Actor, input: Body<'launchRun'>): Run {
	const { state } = sandbox;
	const { checklist_id, prerun = {}, tasks = {}, tags = [], folders = [], roles = {}, ...fields } = input;
	const template = state.templates.get(checklist_id);
	if (template.archived_at) throw notFound();
	if (!mayLaunch(sandbox, by, template)) throw new Refusal(403, 'error-403-launch-permission');
	if (template.status === 'draft') throw invalid({ checklist_id: ['A draft cannot be launched.'] });
	const unknown = Object.keys(tasks).find((id) => !template.steps.some((step) => step.id === id));
	if (unknown) throw invalid({ [`tasks.${unknown}`]: ['The selected step is invalid.'] });
	const answers = answersTo(template.prerun, prerun, 'prerun');
	requireAnswersTo(template.prerun, answers, 'prerun');
	const { owner_id: owner = by.id, users = [] } = fields;
	const run = state.addRun({
		...fields,
		checklist_id,
		owner_id: memberOf(state, owner),
		started_by: by.id,
		users: users.map((id) => memberOf(state, id)),
		prerun: answers,
		prerun_status: template.prerun.length ? 'complete' : null,
		tasks: stored(sandbox, tasks),
	});
	for (const task of state.tasksOfRun(run.id)) assignByRole(sandbox, task, roles, by);
	for (const tag_id of tags) state.tagAssociations.add({ tag_id, subject_id: run.id, subject_type: 'Run' });
	for (const folder_id of folders) {
		const id = state.folderObjects.size + 1;
		state.folderObjects.set(id, { id, folder_id, subject_id: run.id, subject_type: 'Run' });
	}
	hideWhatRulesShow(state, run);
	emitProcessEvent(sandbox, run, by, 'created');
	applyRules(sandbox, run, by);
	for (const task of state.tasksOfRun(run.id)) taskCreated(sandbox, task, by);
	return run;
}

/** Standard members need a permission for the template. */
function mayLaunch({ restrictedTemplates }: Sandbox, by: Actor, { id, owner_id }: Template): boolean {
	const isAllowed = isMember(by) && (by.role.toLowerCase() === 'admin' || Number(owner_id) === by.id);
	return isAllowed || !restrictedTemplates.has(id);
}

type Overrides = NonNullable<Body<'launchRun'>['tasks']>;

/** With the deadlines that Tallyfy makes of those that are sent. */
const stored = (sandbox: Sandbox, tasks: Overrides): Overrides =>
	Object.fromEntries(
		Object.entries(tasks).map(([id, { deadline, ...task }]) => [
			id,
			{ ...task, ...(deadline && { deadline: deadlineOf(sandbox, deadline) }) },
		]),
	);

function assignByRole(sandbox: Sandbox, task: Task, roles: NonNullable<Body<'launchRun'>['roles']>, by: Actor): void {
	const named = Object.entries(roles).filter(([id]) => task.roles.includes(id));
	for (const [, owners] of named) task.owners = ownersOf(sandbox, owners, by);
}

/** @throws Refusal 422 */
export function memberOf({ members }: State, id: number | string): number {
	if (members.has(Number(id))) return Number(id);
	throw invalid({ users: ['The selected users is invalid.'] });
}
