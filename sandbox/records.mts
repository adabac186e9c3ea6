/** What the sandbox keeps beside people and tasks, in the shape in which the API shows it. */

export interface Tag {
	id: string;
	title: string;
	color: string;
	auto_generated: boolean;
	created_at: string;
	deleted_at: string | null;
}

export interface Group {
	id: string;
	name: string;
	description: string | null;
	logo: string | null;
	members: number[];
	guests: string[];
	created_at: string;
	last_updated: string;
}

/** A person outside of the organization. */
export interface Guest {
	id: number;
	email: string;
	first_name: string | null;
	last_name: string | null;
	last_accessed_at: string | null;
	last_known_ip: string | null;
	last_known_country: string | null;
	details: GuestDetails;
	created_at: string;
	deleted_at: string | null;
	/** Its last segment is the guest code. */
	link: string;
}

export interface GuestDetails {
	status: string | null;
	phone_1: string | null;
	phone_2: string | null;
	timezone: string | null;
	image_url: string | null;
	contact_url: string | null;
	company_url: string | null;
	opportunity_url: string | null;
	company_name: string | null;
	opportunity_name: string | null;
	external_sync_source: string | null;
	external_date_creation: string | null;
	associated_members: number[] | null;
	disabled_at: string | null;
	disabled_by: number | null;
	reactivated_at: string | null;
	reactivated_by: number | null;
}

export interface Folder {
	id: string;
	name: string;
	folder_type: 'checklist' | 'run';
	parent_id: string | null;
	position: number;
	created_at: string;
}

export interface FormField {
	id: string;
	checklist_id: string | null;
	step_id: string | null;
	alias: string;
	label: string;
	field_type: string;
	guidance: string | null;
	position: number;
	required: boolean;
	options: Array<{ id: number; text: string; value: unknown; required: boolean }>;
	columns: Array<{ id: number; label: string }>;
	default_value: unknown;
	default_value_enabled: boolean;
	collect_time: boolean;
	use_wysiwyg_editor: boolean;
	created_at: string;
	last_updated: string;
	archived_at: string | null;
}

export interface Step {
	id: string;
	checklist_id: string;
	alias: string;
	title: string;
	summary: string | null;
	step_type: string;
	position: number;
	assignees: number[];
	guests: string[];
	groups: string[];
	captures: FormField[];
	/** Documented, and yet nothing of the API sets or shows it. */
	webhook?: string;
	created_at: string;
	last_updated: string;
	archived_at: string | null;
}

export interface Automation {
	id: string;
	automated_alias: string;
	conditions: object[];
	then_actions: object[];
}

export interface Template {
	id: string;
	increment_id: number;
	title: string;
	type: string;
	alias: string;
	summary: string | null;
	owner_id: number;
	created_by: number;
	folder_id: string | null;
	users: number[];
	groups: string[];
	prerun: FormField[];
	steps: Step[];
	automated_actions: Automation[];
	is_published_state: boolean;
	created_at: string;
	last_updated: string;
	archived_at: string | null;
	[key: string]: unknown;
}

export interface Run {
	id: string;
	increment_id: number;
	checklist_id: string | null;
	checklist_title: string | null;
	name: string;
	summary: string | null;
	status: string;
	type: string;
	owner_id: number;
	started_by: number;
	/** Answers to the kick-off form, by the ID of the field. */
	prerun: Record<string, unknown>;
	prerun_status: string | null;
	prerun_completed_at: string | null;
	users: number[];
	groups: string[];
	starred: boolean;
	is_public: boolean;
	started_at: string;
	created_at: string;
	last_updated: string;
	completed_at: string | null;
	archived_at: string | null;
	[key: string]: unknown;
}

/** A comment, or an issue and its resolution, on a task, a process or a template. */
export interface Thread {
	id: string;
	label: string;
	content: string;
	state: string;
	author_id: number;
	sent_by: number;
	sent_to: number[];
	resolve_id: string | null;
	task_id: string | null;
	/** The process or template, where it is not a task. */
	subject_id: string | null;
	created_at: string;
	updated_at: string;
	archived_at: string | null;
}

export interface Asset {
	id: string;
	filename: string;
	source: string;
	step_id: string | null;
	subject: { id: string; type: string };
	system: string | null;
	uploaded_at: string;
	uploaded_from: string;
	uploaded_to_s3: boolean;
	version: number;
}

export interface TagAssociation {
	id: string;
	tag_id: string;
	subject_id: string;
	subject_type: string;
}

/** One line of the audit feed. */
export interface Activity {
	id: number;
	organization_id: string;
	verb: string[];
	source: string[];
	actor_type: string[];
	actor_id: number[];
	/** A model's name: App\\Models\\Task. */
	auditable_type: string;
	auditable_id: string;
	parentable_type: string | null;
	parentable_id: string | null;
	type: string[];
	description: string[];
	field: string[] | null;
	old_value: unknown[] | null;
	created_at: string;
	text: unknown[] | null;
	references: unknown;
	actor: Array<{ email: string; full_name: string; [key: string]: unknown }>;
	undoable: boolean;
	audit: object;
	parent: object;
	origin: object | null;
}

export interface Watcher {
	id: string;
	object_type: string;
	object_id: string;
	notification_type: string;
	frequency: string;
	webhook: string;
	created_at: string;
}

/** A process or a template in a folder. */
export interface FolderObject {
	id: number;
	folder_id: string;
	subject_id: string;
	subject_type: 'Run' | 'Checklist';
}

export interface CustomFieldKey {
	id: number;
	key: string;
	applies_to: string;
	field_type: string;
	key_type: 'org' | 'system';
	is_required: boolean;
	is_active: boolean;
	options?: object[];
	columns?: object[];
}
