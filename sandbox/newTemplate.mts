import type { Automation, FormField, Step, Template } from './records.mts';

/** What is said of a new form field; the rest is filled in. */
export type FieldFields = Partial<FormField> & { label: string };

export type StepFields = Partial<Omit<Step, 'captures'>> & { title: string; captures?: FieldFields[] };

export type TemplateFields = Partial<Omit<Template, 'prerun' | 'steps' | 'automated_actions'>> & {
	prerun?: FieldFields[];
	steps?: StepFields[];
	automated_actions?: Array<Partial<Automation>>;
};

/** Where the parts of a template get their IDs and times. */
interface Source {
	newId: () => string;
	timestamp: () => string;
}

/** The template of the contract's examples. */
export const clientOnboarding = {
	title: 'Client onboarding',
	summary: 'How a new client is set up.',
	prerun: [
		{ label: 'Company name', field_type: 'text', required: true },
		{ label: 'Plan', field_type: 'dropdown', options: options('Basic', 'Premium') },
		{ label: 'Start date', field_type: 'date' },
	],
	steps: [
		{
			title: 'Welcome call',
			assignees: [20102],
			captures: [
				{ label: 'Call notes', field_type: 'textarea' },
				{ label: 'Systems needed', field_type: 'multiselect', options: options('Mail', 'VPN', 'CRM') },
			],
		},
		{
			title: 'Collect contract',
			assignees: [20102],
			guests: ['dana.reyes@example.com'],
			captures: [{ label: 'Signed contract', field_type: 'file' }],
		},
		{ title: 'Approve set-up', step_type: 'approval', assignees: [20101] },
	],
} satisfies TemplateFields;

/** The options of a dropdown, radio or multiselect field. */
export function options(...texts: string[]): FormField['options'] {
	return texts.map((text, index) => ({ id: index + 1, text, value: null, required: false }));
}

/** A template with everything in it; `id` is its own, and it has no number yet. */
export function newTemplate(source: Source, id: string, fields: TemplateFields): Omit<Template, 'id' | 'increment_id'> {
	const {
		title = clientOnboarding.title,
		prerun = clientOnboarding.prerun,
		steps = clientOnboarding.steps,
		automated_actions: rules = [],
		...rest
	} = fields;
	const created = source.timestamp();
	return {
		...switches,
		title,
		alias: aliasOf(title, id.slice(0, 6)),
		summary: title === clientOnboarding.title ? clientOnboarding.summary : null,
		type: 'procedure',
		status: 'active',
		owner_id: 20101,
		created_by: 20101,
		last_updated_by: 20101,
		folder_id: null,
		users: [],
		groups: [],
		prerun: prerun.map((field, index) => newField(source, { checklist_id: id, position: index + 1, ...field })),
		steps: steps.map((step, index) => newStep(source, { checklist_id: id, position: index + 1, ...step })),
		automated_actions: rules.map((rule) => newAutomation(source, rule)),
		is_published_state: false,
		created_at: created,
		last_updated: created,
		archived_at: null,
		...rest,
	};
}

export function newStep(source: Source, { captures = [], ...fields }: StepFields): Step {
	const id = fields.id ?? source.newId();
	const created = source.timestamp();
	const { checklist_id = '' } = fields;
	return {
		id,
		checklist_id,
		alias: aliasOf(fields.title),
		summary: `<p>${fields.title}</p>`,
		step_type: 'task',
		position: 1,
		assignees: [],
		guests: [],
		groups: [],
		captures: captures.map((field, index) =>
			newField(source, { checklist_id, step_id: id, position: index + 1, ...field }),
		),
		created_at: created,
		last_updated: created,
		archived_at: null,
		...fields,
	};
}

export function newField(source: Source, fields: FieldFields): FormField {
	const id = fields.id ?? source.newId();
	const created = source.timestamp();
	return {
		id,
		checklist_id: null,
		step_id: null,
		alias: aliasOf(fields.label, id.slice(0, 4)),
		field_type: 'text',
		guidance: null,
		position: 1,
		required: false,
		options: [],
		columns: [],
		default_value: null,
		default_value_enabled: false,
		collect_time: false,
		use_wysiwyg_editor: false,
		created_at: created,
		last_updated: created,
		archived_at: null,
		...fields,
	};
}

/** The rule, its conditions and its actions have an ID each. */
export function newAutomation(source: Source, fields: Partial<Automation>): Automation {
	const { id = source.newId(), automated_alias = 'Rule', conditions = [], then_actions = [] } = fields;
	const numbered = <P,>(part: P) => ({ id: source.newId(), ...part });
	return { id, automated_alias, conditions: conditions.map(numbered), then_actions: then_actions.map(numbered) };
}

export function aliasOf(...words: string[]): string {
	return words
		.join(' ')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** The keys of the contract's example that nothing here looks at. */
const switches = {
	starred: false,
	webhook: null,
	guidance: null,
	kickoff_title: null,
	kickoff_description: null,
	started_processes: 0,
	is_public: false,
	topic_tags: [],
	industry_tags: [],
	public_cover: null,
	icon: 'fa-users',
	is_public_kickoff: false,
	default_process_name_format: null,
	dual_version_enabled: false,
	is_featured: false,
	auto_naming: false,
	explanation_video: null,
	is_pinned: false,
	folderize_process: false,
	tag_process: false,
	allow_launcher_change_name: true,
	ko_form_blueprint_id: null,
	default_folder: null,
	folder_changeable_by_launcher: false,
	can_add_oot: true,
	kickoff_sharing_user_id: null,
};
