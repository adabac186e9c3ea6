import { createHash } from 'node:crypto';

import * as fixtures from './fixtures.mts';
import { newGuest, type GuestFields } from './newGuest.mts';
import type {
	Activity,
	Asset,
	Automation,
	CustomFieldKey,
	Folder,
	FolderObject,
	Group,
	Guest,
	Member,
	Run,
	Tag,
	TagAssociation,
	Task,
	Template,
	TextTemplate,
	Thread,
	Watcher,
} from './records.mts';
import { addTaskOf, newRun, type RunFields } from './newRun.mts';
import { Store } from './store.mts';
import { newAutomation, newTemplate, type TemplateFields } from './newTemplate.mts';

type FileFields = Partial<Asset> & { content?: Buffer; mimeType?: string };

const day = 86_400_000;
/** The documents do not say when soon begins. */
const soon = day;

/** What the organization holds. Everything is in the shape of the API's answers. */
export class State {
	readonly organization: typeof fixtures.organization;
	readonly members = new Map<number, Member>();
	readonly tasks = new Map<string, Task>();
	/** What a deadline was before somebody set it by hand, by the ID of the task. */
	readonly automaticDeadlines = new Map<string, string | null>();
	readonly templates = new Store<Template>('template');
	readonly runs = new Store<Run>('run');
	readonly tags = new Store<Tag>('tag');
	readonly tagAssociations = new Store<TagAssociation>('tag association');
	/** By email in lower case. */
	readonly guests = new Map<string, Guest>();
	/** When guests were invited, in milliseconds since the epoch. */
	readonly guestInvitations: number[] = [];
	readonly groups = new Store<Group>('group');
	readonly folders = new Store<Folder>('folder');
	readonly folderObjects = new Map<number, FolderObject>();
	readonly threads = new Store<Thread>('thread');
	readonly customFieldKeys: CustomFieldKey[] = [];
	/** Values by key, by the path of what they belong to: runs/<id>. */
	readonly customFields = new Map<string, Record<string, unknown>>();
	readonly assets = new Store<Asset>('asset');
	/** What is in the files, by the ID of the asset. */
	readonly files = new Map<string, { content: Buffer; mimeType: string }>();
	readonly watchers = new Store<Watcher>('watcher');
	readonly textTemplates: TextTemplate[] = [];
	/** The templates as they were when the processes were launched, by the ID of the process. */
	private readonly versions = new Map<string, Template>();
	/** What rules were made of that are deleted: no answer tells it. */
	readonly deletedRules: Array<Partial<Automation>> = [];
	/** What the undoable lines of the audit feed take back, by their number. */
	readonly undoable = new Map<number, () => void>();
	/** The audit feed; the newest is the last. */
	readonly activities: Activity[] = [];
	private lastMemberId = 20_200;
	private lastGuestId = 88_122;
	private lastTaskId = 21_000;
	private lastTemplateNumber = 411;
	private lastRunNumber = 5014;
	private lastPart = 0;

	constructor(
		organizationId: string,
		members: Array<Partial<Member> & { email: string }>,
		private readonly now: () => number,
	) {
		this.organization = { ...fixtures.organization, id: organizationId };
		members.forEach((member) => this.addMember(member));
	}

	timestamp(offset = 0): string {
		return new Date(this.now() + offset).toISOString();
	}

	/** In UTC, as guests have it. */
	momentWithoutZone(): string {
		return this.timestamp().slice(0, 19).replace('T', ' ');
	}

	memberByEmail(email: string): Member | undefined {
		const wanted = email.toLowerCase();
		for (const member of this.members.values()) if (member.email.toLowerCase() === wanted) return member;
		return undefined;
	}

	addMember({ email, ...fields }: Partial<Member> & { email: string }): Member {
		const [first, last = ''] = email.split('@')[0].split('.').map(capitalised);
		const { first_name = first, last_name = last, status = 'active' } = fields;
		const id = fields.id ?? ++this.lastMemberId;
		const created = this.timestamp();
		const activated = status === 'active' ? created : null;
		const member: Member = {
			id,
			email,
			username: activated && usernameOf({ first_name, last_name }),
			first_name,
			last_name,
			full_name: `${first_name} ${last_name}`,
			profile_pic: null,
			locale: 'en',
			country_id: 1,
			is_active: status === 'active',
			last_login_at: activated,
			activated_at: activated,
			type: null,
			created_at: created,
			updated_at: created,
			phone: null,
			job_title: null,
			job_description: null,
			team: null,
			timezone: 'Europe/London',
			UTC_offset: '+01:00',
			role: 'Standard',
			status,
			date_format: 'dd/mm/yyyy',
			is_default_admin: false,
			invited_by: null,
			approved_at: created,
			disabled_at: status === 'disabled' ? created : null,
			...fields,
		};
		this.members.set(id, member);
		return member;
	}

	addGuest(fields: GuestFields): Guest {
		const at = this.momentWithoutZone();
		const guest = newGuest(++this.lastGuestId, this.organization.id, at, fields);
		this.guests.set(guest.email.toLowerCase(), guest);
		return guest;
	}

	addGroup(fields: Partial<Group> & { name: string }): Group {
		const at = this.timestamp();
		const defaults = { description: null, logo: null, members: [], guests: [], created_at: at, last_updated: at };
		return this.groups.add({ ...defaults, ...fields });
	}

	addTask(owners: Member[], fields: Partial<Task> = {}): Task {
		const number = ++this.lastTaskId;
		const index = number - 21_001;
		const { title = titleOf(index) } = fields;
		const created = this.timestamp();
		const task: Task = {
			id: createHash('md5').update(`task ${number}`).digest('hex'),
			increment_id: number,
			title,
			original_title: title,
			summary: null,
			run_id: null,
			checklist_id: null,
			step_id: null,
			alias: null,
			status: 'not-started',
			status_label: 'Not started',
			task_type: 'task',
			position: null,
			is_oneoff_task: !fields.run_id,
			owners: {
				users: owners.map(({ id, full_name, profile_pic }) => ({ id, full_name, profile_pic })),
				guests: [],
				groups: [],
			},
			deadline: this.timestamp(day * fixtures.deadlines[index % fixtures.deadlines.length]),
			deadline_set_by_hand: false,
			started_at: null,
			created_at: created,
			last_updated: created,
			completed_at: fields.status === 'completed' ? created : null,
			archived_at: null,
			starter_id: null,
			completer_id: null,
			completer_guest_id: null,
			is_completable: true,
			is_approved: null,
			everyone_must_complete: false,
			can_complete_only_assignees: false,
			max_assignable: 0,
			prevent_guest_comment: false,
			is_soft_start_date: false,
			top_secret: false,
			webhook: null,
			tags: { data: [] },
			form_fields: [],
			taskdata: {},
			roles: [],
			...fields,
		};
		this.tasks.set(task.id, task);
		return task;
	}

	addTag(fields: Partial<Tag> & { title: string }): Tag {
		const defaults = { color: '#3b8e6e', auto_generated: false, created_at: this.timestamp(), deleted_at: null };
		return this.tags.add({ ...defaults, ...fields });
	}

	addFolder(fields: Partial<Folder> & { name: string }): Folder {
		const position = this.folders.all().length + 1;
		const defaults = { parent_id: null, folder_type: 'checklist' as const, position, created_at: this.timestamp() };
		return this.folders.add({ ...defaults, ...fields });
	}

	/** A comment on a task, unless told otherwise. */
	addThread(fields: Partial<Thread> & { author_id: number; content: string }): Thread {
		const { author_id, content } = fields;
		const at = this.timestamp();
		return this.threads.add({
			label: 'comment',
			state: 'hide-for-guests',
			resolve_id: null,
			task_id: null,
			subject_id: null,
			sent_by: author_id,
			sent_to: [...content.matchAll(/@\[(\d+)\]/g)].map(([, id]) => Number(id)),
			created_at: at,
			updated_at: at,
			archived_at: null,
			...fields,
		});
	}

	addCustomFieldKey(fields: Partial<CustomFieldKey> & { key: string }): CustomFieldKey {
		const id = 311 + this.customFieldKeys.length;
		const defaults = { applies_to: 'process', field_type: 'text' as const, key_type: 'org' };
		const key = { id, ...defaults, is_required: false, is_active: true, ...fields };
		this.customFieldKeys.push(key);
		return key;
	}

	/** The contract's example, unless told otherwise. */
	addActivity(fields: Partial<Activity> = {}): Activity {
		const activity = {
			...fixtures.activity,
			id: fixtures.activity.id + this.activities.length,
			organization_id: this.organization.id,
			created_at: this.timestamp(),
			...fields,
		};
		this.activities.push(activity);
		return activity;
	}

	addTextTemplate(fields: Omit<TextTemplate, 'id'>): TextTemplate {
		const text = { id: 501 + this.textTemplates.length, ...fields };
		this.textTemplates.push(text);
		return text;
	}

	/** The contract's example, unless told otherwise. */
	addFile({ content = Buffer.from('%PDF-1.7'), mimeType = 'application/pdf', ...fields }: FileFields = {}): Asset {
		const asset = this.assets.add({
			...fixtures.asset,
			uploaded_at: this.timestamp(),
			...fields,
		});
		this.files.set(asset.id, { content, mimeType });
		return asset;
	}

	/** The contract's example, with a kick-off form and three steps, unless told otherwise. */
	addTemplate(fields: TemplateFields = {}): Template {
		const increment_id = ++this.lastTemplateNumber;
		const id = fields.id ?? createHash('md5').update(`template ${increment_id}`).digest('hex');
		return this.templates.add({ increment_id, ...newTemplate(this, id, fields), id });
	}

	/**
	 * A process with its tasks, of the template that `checklist_id` names or else of a new one of the contract's example.
	 * With `tasks` only the steps that it names become tasks.
	 */
	addRun({ tasks = {}, ...fields }: RunFields = {}): Run {
		const template = fields.checklist_id ? this.templates.get(fields.checklist_id) : this.addTemplate();
		const increment_id = ++this.lastRunNumber;
		const run = this.runs.add(newRun(this, template, { increment_id, ...fields }));
		this.versions.set(run.id, structuredClone(template));
		const isPartial = Object.keys(tasks).length > 0;
		for (const step of template.steps)
			if (!isPartial || step.id in tasks) addTaskOf(this, run, step, tasks[step.id] ?? {});
		return run;
	}

	/** The process that keeps one-off tasks together: it has no template. */
	addContainer(name: string, started_by: number): Run {
		const origin = { id: '', title: null };
		return this.runs.add(newRun(this, origin, { name, started_by, increment_id: ++this.lastRunNumber }));
	}

	/** The template as it was at the launch of the process. */
	launchedFrom({ id }: Pick<Run, 'id'>): Template | undefined {
		return this.versions.get(id);
	}

	tasksOfRun(runId: string): Task[] {
		return [...this.tasks.values()].filter(({ run_id }) => run_id === runId);
	}

	addAutomation(template: Template, fields: Partial<Automation>): Automation {
		const rule = newAutomation(this, fields);
		template.automated_actions.push(rule);
		return rule;
	}

	/** For the parts of templates: steps, form fields, rules. */
	newId(): string {
		return createHash('md5').update(`part ${++this.lastPart}`).digest('hex');
	}

	tasksOf(memberId: number): Task[] {
		const tasks: Task[] = [];
		for (const task of this.tasks.values())
			if (!task.archived_at && task.owners.users.some(({ id }) => id === memberId)) tasks.push(task);
		return tasks;
	}

	isOverdue({ deadline, completed_at }: Task): boolean {
		return !completed_at && deadline !== null && Date.parse(deadline) < this.now();
	}

	isDueSoon(task: Task): boolean {
		if (task.completed_at || task.deadline === null || this.isOverdue(task)) return false;
		return Date.parse(task.deadline) < this.now() + soon;
	}
}

export const usernameOf = ({ first_name, last_name }: Pick<Member, 'first_name' | 'last_name'>) =>
	(first_name[0] + last_name).toLowerCase();

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function titleOf(index: number): string {
	const { taskTitles } = fixtures;
	const title = taskTitles[index % taskTitles.length];
	return index < taskTitles.length ? title : `${title} ${index + 1}`;
}
