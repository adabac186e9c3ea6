import { type Actor, isMember } from '../events.mts';
import type { Answers, FormField, Run, Task, Template, Thread } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import { acceptInvitation } from './members.mts';
import { launch } from './runs.mts';
import { changeTask, completeTask, reopenTask } from './tasks.mts';
import { type Subject, comment, openIssuesOn, reportIssue, resolveIssue } from './threads.mts';

interface Launch {
	/** Without it the contract's example, which here asks for nothing at the kick-off. */
	template?: Template;
	name?: string;
	/** By the labels of the fields. */
	answers?: Answers;
}

/** What somebody does on Tallyfy's own screens: the same as by the API, without a token. */
export class Person {
	constructor(
		private readonly sandbox: Sandbox,
		private readonly self: Actor,
	) {}

	/** @param answers by the labels of the fields; saved first, they replace those that are there */
	complete(taskId: string, { approved, answers }: { approved?: boolean; answers?: Answers } = {}): Task {
		const task = this.task(taskId);
		if (answers) changeTask(this.sandbox, task, this.self, { taskdata: byId(task.form_fields, answers) });
		completeTask(this.sandbox, task, this.self, { is_approved: approved });
		return task;
	}

	reopen(taskId: string): Task {
		const task = this.task(taskId);
		reopenTask(this.sandbox, task, this.self);
		return task;
	}

	/** Instead of those who have the task now. */
	assign(taskId: string, ...emails: string[]): Task {
		const task = this.task(taskId);
		const users = emails.map((email) => this.sandbox.member(email).id);
		changeTask(this.sandbox, task, this.self, { owners: { users } });
		return task;
	}

	comment(taskId: string, content: string): Thread {
		return comment(this.sandbox, this.about(taskId), this.self, { content });
	}

	report(taskId: string, content: string): Thread {
		return reportIssue(this.sandbox, this.about(taskId), this.self, content);
	}

	/** All that is open on the task. */
	resolve(taskId: string, content: string): Thread[] {
		return openIssuesOn(this.sandbox.state, taskId).map(({ id }) =>
			resolveIssue(this.sandbox, this.about(taskId), this.self, { content, thread_id: id }),
		);
	}

	launch({ template = this.sandbox.state.addTemplate({ prerun: [] }), name, answers = {} }: Launch = {}): Run {
		return launch(this.sandbox, this.self, {
			checklist_id: template.id,
			...(name && { name }),
			prerun: byId(template.prerun, answers),
		});
	}

	acceptInvitation(): void {
		if (!isMember(this.self)) throw new Error(`${this.self.email} is a guest`);
		acceptInvitation(this.sandbox, this.self);
	}

	private about(taskId: string): Subject {
		return { kind: 'task', record: this.task(taskId) };
	}

	private task(id: string): Task {
		const task = this.sandbox.state.tasks.get(id);
		if (!task) throw new Error(`No task ${id}`);
		return task;
	}
}

function byId(fields: FormField[], answers: Answers): Answers {
	return Object.fromEntries(
		Object.entries(answers).map(([label, answer]) => {
			const field = fields.find((one) => one.label === label);
			if (!field) throw new Error(`No field ${label}`);
			return [field.id, answer];
		}),
	);
}
