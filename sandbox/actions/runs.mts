import { invalid, notFound } from '../answers.mts';
import type { Body } from '../call.mts';
import { answersTo, requireAnswersTo } from '../formAnswers.mts';
import { type Actor, emitProcessEvent } from '../events.mts';
import type { Run } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';
import { taskCreated } from './tasks.mts';

/** What is not known here is dropped, as Tallyfy does it. */
export function launch(sandbox: Sandbox, by: Actor, input: Body<'launchRun'>): Run {
	const { state } = sandbox;
	const { checklist_id, prerun = {}, tasks, tags = [], folders = [], ...fields } = input;
	const template = state.templates.get(checklist_id);
	if (template.archived_at) throw notFound();
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
		tasks,
	});
	for (const tag_id of tags) state.tagAssociations.add({ tag_id, subject_id: run.id, subject_type: 'Run' });
	for (const folder_id of folders) {
		const id = state.folderObjects.size + 1;
		state.folderObjects.set(id, { id, folder_id, subject_id: run.id, subject_type: 'Run' });
	}
	emitProcessEvent(sandbox, run, by, 'created');
	for (const task of state.tasksOfRun(run.id)) taskCreated(sandbox, task, by);
	return run;
}

/** @throws Refusal 422 */
export function memberOf({ members }: State, id: number | string): number {
	if (members.has(Number(id))) return Number(id);
	throw invalid({ users: ['The selected users is invalid.'] });
}
