import type { components } from '../nodes/Tallyfy/api/contract/types.d.ts';

type Schemas = components['schemas'];

/**
 * A record of the contract in which each key has a value, but the keys in `Unkept`: those the sandbox works out when it
 * shows the record, or does not know. What each record below adds is narrower than in the contract.
 */
type Kept<S extends keyof Schemas, Unkept extends keyof Schemas[S] = never> = Required<Omit<Schemas[S], Unkept>>;

/** Answers to a form, by the ID of the field. */
export type Answers = Schemas['FieldValueMap'];

export interface Member extends Kept<
	'Member',
	'last_accessed_at' | 'last_updated' | 'support_user' | 'is_suspended' | 'groups' | 'stats' | 'country'
> {
	first_name: string;
	last_name: string;
	full_name: string;
	/** admin, standard or light, in varying case. */
	role: string;
	status: 'active' | 'invited' | 'disabled';
	created_at: string;
}

/** A person outside of the organization. */
export interface Guest extends Kept<'Guest', 'stats'> {
	details: GuestDetails;
	created_at: string;
	/** Its last segment is the guest code. */
	link: string;
}

export type GuestDetails = Kept<'GuestDetails', 'last_city' | 'last_country' | 'last_accessed_at' | 'cadence_days'>;

export interface Group extends Kept<'Group'> {
	members: number[];
	created_at: string;
	last_updated: string;
}

export interface Tag extends Kept<'Tag', 'statistics'> {
	created_at: string;
}

export type TagAssociation = Kept<'TagAssociation'> & { id: string };

export interface Folder extends Kept<'Folder', 'children'> {
	folder_type: 'checklist' | 'run';
	position: number;
	created_at: string;
}

/** A process or a template in a folder. */
export interface FolderObject extends Kept<'FolderObject'> {
	subject_type: 'Run' | 'Checklist';
}

export interface FormField extends Kept<
	'FormField',
	'value' | 'field_value' | 'field_validation' | 'prefix' | 'suffix' | 'settings'
> {
	alias: string;
	options: Schemas['FieldOption'][];
	columns: Schemas['FieldColumn'][];
}

export interface Step
	extends
		Pick<Schemas['Step'], 'webhook'>,
		Kept<
			'Step',
			| 'webhook'
			| 'deadline'
			| 'start_date'
			| 'is_soft_start_date'
			| 'max_assignable'
			| 'allow_guest_owners'
			| 'everyone_must_complete'
			| 'can_complete_only_assignees'
			| 'prevent_guest_comment'
			| 'assign_run_starter'
			| 'top_secret'
			| 'bp_to_launch'
			| 'custom_fields'
		> {
	checklist_id: string;
	captures: FormField[];
}

export type Automation = Schemas['AutomatedActionInput'] & { id: string };

export interface Template extends Kept<'Template', 'automated_actions' | 'tags' | 'steps_count' | 'custom_fields'> {
	automated_actions: Automation[];
	prerun: FormField[];
	steps: Step[];
	created_at: string;
	last_updated: string;
}

export interface Run extends Kept<
	'Run',
	| 'progress'
	| 'whole_progress'
	| 'has_open_issue'
	| 'prerun_length'
	| 'collaborators'
	| 'max_task_deadline'
	| 'rules_evaluated'
	| 'tasks_changed_by_rules'
	| 'publicly_hidden_fields'
	| 'custom_fields'
	| 'checklist'
	| 'tasks'
	| 'tags'
	| 'next_task'
> {
	owner_id: number;
	started_by: number;
	prerun: Answers;
	users: number[];
	groups: string[];
	created_at: string;
	last_updated: string;
}

/** A task as the API shows it to somebody who asks for everything. */
export interface Task extends Kept<
	'Task',
	| 'original_summary'
	| 'has_issues'
	| 'allow_guest_owners'
	| 'has_deadline_dependent_child_tasks'
	| 'run_status'
	| 'custom_fields'
	| 'threads'
	| 'run'
	| 'step'
	| 'tasks_changed_by_rules'
	| 'form_fields'
> {
	increment_id: number;
	task_type: string;
	owners: {
		users: Array<{ id: number; full_name: string; profile_pic: string | null }>;
		guests: string[];
		groups: string[];
	};
	created_at: string;
	tags: { data: Array<Pick<Tag, 'id' | 'title'>> };
	/** The fields of the form, without their answers. */
	form_fields: FormField[];
	taskdata: Answers;
}

/** A comment, or an issue and its resolution, on a task, a process or a template. */
export interface Thread extends Kept<'Thread', 'author' | 'recent_updated_at'> {
	id: string;
	author_id: number;
	resolve_id: string | null;
	/** The process or template, where it is not a task. */
	subject_id: string | null;
}

export interface Asset extends Kept<'Asset'> {
	subject: { id: string; type: string };
}

/** One line of the audit feed. */
export interface Activity extends Kept<'Activity', 'audit_state' | 'actor' | 'audit' | 'parent' | 'origin'> {
	created_at: string;
	actor: Array<{ email: string; full_name: string; [key: string]: unknown }>;
	audit: object;
	parent: object;
	origin: object | null;
}

export interface Watcher extends Kept<'Watcher', 'url' | 'webhook_url'> {
	id: string;
	webhook: string;
}

export type CustomFieldKey = Kept<'CustomFieldKey'> & Pick<Schemas['CustomFieldKeyInput'], 'options' | 'columns'>;
