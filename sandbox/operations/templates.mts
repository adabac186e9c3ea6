import { type Answer, Deviation, Refusal, forbidden, invalid, notFound } from '../answers.mts';
import type { Behaviours, InPath, Query } from '../call.mts';
import { paged } from '../paging.mts';
import type { FormField, Template } from '../records.mts';
import { folderOf, tagsOn } from '../relations.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';
import { newField } from '../newTemplate.mts';
import { dropFromRules } from './automations.mts';

export const templates: Behaviours = {
	listTemplates: (sandbox, call) => {
		const { archived, sort_by: order = 'updated', ...query } = call.query;
		const found = sandbox.state.templates
			.all()
			.filter(({ archived_at }) => (archived === 'only' ? archived_at : archived || !archived_at))
			.filter((template) => matches(sandbox.state, template, query));
		const sorted = sortedBy(found, order).sort((a, b) => Number(b.is_pinned) - Number(a.is_pinned));
		return paged(sandbox, call, sorted, (template) => templateView(sandbox, template, query.with));
	},

	createTemplate: (sandbox, { caller, body }) => {
		const { prerun = [], ...fields } = body;
		const by = { created_by: caller.id, owner_id: caller.id, last_updated_by: caller.id };
		const template = sandbox.state.addTemplate({ status: null, ...by, ...fields, prerun, steps: [] });
		return answered(sandbox, template, 201);
	},

	getTemplate: (sandbox, call) => {
		const { with: includes } = call.query;
		return { status: 200, body: { data: templateView(sandbox, templateOf(sandbox, call), includes) } };
	},

	/** Lists that are left out are emptied. */
	updateTemplate: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		const { users = [], groups = [], prerun: sent = [], ...fields } = call.body;
		// The contract says no more of them than that they are objects.
		const prerun: Array<Partial<FormField>> = sent;
		const known = new Map(template.prerun.map((field) => [field.id, field]));
		const unknown = prerun.find(({ id }) => id !== undefined && !known.has(id));
		if (unknown) throw invalid({ 'prerun.id': ['The selected prerun.id is invalid.'] });
		Object.assign(template, fields, {
			users,
			groups,
			prerun: prerun.map((field, index) =>
				newField(sandbox.state, {
					label: '',
					checklist_id: template.id,
					position: index + 1,
					...known.get(field.id ?? ''),
					...field,
				}),
			),
			last_updated: sandbox.state.timestamp(),
			last_updated_by: call.caller.id,
		});
		return answered(sandbox, template);
	},

	/** What embeds it elsewhere is gone for good. */
	archiveTemplate: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		template.archived_at = sandbox.state.timestamp();
		removeEmbeds(sandbox.state, template);
		return deleted;
	},

	restoreTemplate: (sandbox, { params }) => {
		const template = sandbox.state.templates.get(params.checklist_id);
		template.archived_at = null;
		return answered(sandbox, template);
	},

	deleteTemplate: ({ state }, { caller, params }) => {
		if (caller.role.toLowerCase() !== 'admin') throw forbidden();
		if (!state.templates.get(params.checklist_id).archived_at) {
			throw new Refusal(400, 'error-400-business-rule', { message: 'Only archived templates can be deleted.' });
		}
		state.templates.delete(params.checklist_id);
		return deleted;
	},

	cloneTemplate: (sandbox, call) => {
		const { tenant = sandbox.organizationId, title } = call.body;
		if (tenant !== sandbox.organizationId) throw notFound();
		const {
			id: _id,
			increment_id: _number,
			alias: _alias,
			automated_actions: _rules,
			...original
		} = templateOf(sandbox, call);
		const copy = sandbox.state.addTemplate({
			...original,
			title: title ?? `${original.title} (copy)`,
			created_by: call.caller.id,
			started_processes: 0,
			is_published_state: false,
			prerun: original.prerun.map(withoutIds),
			steps: original.steps.map((step) => ({ ...withoutIds(step), captures: step.captures.map(withoutIds) })),
		});
		return answered(sandbox, copy, 201);
	},

	publishTemplate: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		template.is_published_state = true;
		return answered(sandbox, template);
	},

	listTemplateFormFields: (sandbox, call) => {
		const { prerun, steps } = templateOf(sandbox, call);
		return { status: 200, body: { data: [...prerun, ...steps.flatMap(({ captures }) => captures)] } };
	},

	deleteKickoffField: (sandbox, call) => {
		const template = templateOf(sandbox, call);
		const { id } = fieldIn(template.prerun, call);
		dropFromRules(sandbox, template, id);
		template.prerun = template.prerun.filter((field) => field.id !== id);
		return { status: 204 };
	},
};

/** The template in the path; an archived one is not found. */
export function templateOf({ state }: Sandbox, { params }: InPath<'checklist_id'>): Template {
	const template = state.templates.get(params.checklist_id);
	if (template.archived_at) throw notFound();
	return template;
}

/** The form field in the path. */
export function fieldIn(fields: FormField[], { params }: InPath<'field_id'>): FormField {
	const field = fields.find(({ id }) => id === params.field_id);
	if (!field) throw notFound();
	return field;
}

const deleted: Answer = {
	status: 200,
	body: {
		message: 'The Template was deleted, and references were also deleted from:',
		deleted_references: {},
	},
};

/** The form of an embed is not published: here it is an element, or double braces, with the ID in it. */
function removeEmbeds({ templates: all }: State, { id }: Template): void {
	const embed = new RegExp(`<(\\w+)[^>]*${id}[^>]*>.*?</\\1>|\\{\\{[^}]*${id}[^}]*\\}\\}`, 'gs');
	const clean = (text: string | null) => text?.replace(embed, '') ?? null;
	for (const template of all.all()) {
		const { summary, guidance, kickoff_description: form } = template;
		Object.assign(template, { summary: clean(summary), guidance: clean(guidance), kickoff_description: clean(form) });
		for (const step of template.steps) {
			step.summary = clean(step.summary);
			if (step.bp_to_launch === id) step.bp_to_launch = null;
		}
	}
}

/** For a copy, which gets an ID of its own. */
function withoutIds<T extends { id: string; checklist_id?: unknown; step_id?: unknown }>(part: T) {
	const { id: _id, checklist_id: _template, step_id: _step, ...rest } = part;
	return rest;
}

function answered(sandbox: Sandbox, template: Template, status = 200): Answer {
	return { status, body: { data: templateView(sandbox, template) } };
}

/** Steps and other relations are shown to those who ask for them; rules and kick-off fields to everybody. */
function templateView({ state }: Sandbox, { steps, ...template }: Template, includes: string[] = []): object {
	const relations: Record<string, unknown> = {
		steps,
		tags: tagsOn(state, template.id),
		folder: folderOf(state, template),
		prerun: template.prerun,
	};
	return {
		...template,
		steps_count: steps.length,
		...Object.fromEntries(includes.map((name) => [name, relations[name] ?? []])),
	};
}

function matches(state: State, template: Template, query: Query<'listTemplates'>): boolean {
	const { q, status, type, starred, folder, folder_id = folder, tag, owner_id } = query;
	return (
		(!q || template.title.toLowerCase().includes(q.toLowerCase())) &&
		(!status || template.status === status) &&
		(!type || template.type === type) &&
		(!starred || String(template.starred) === starred) &&
		(!folder_id || template.folder_id === folder_id) &&
		(!owner_id || String(template.owner_id) === owner_id) &&
		(!tag || tagsOn(state, template.id).some(({ id, title }) => tag === id || tag === title))
	);
}

/** The newest change first, unless asked otherwise. */
function sortedBy(found: Template[], order: string): Template[] {
	const field = order.replace(/^-/, '');
	const key = ({ updated: 'last_updated', created: 'created_at' }[field] ?? field) as keyof Template;
	if (found[0] && !(key in found[0])) throw new Deviation(`sort_by unknown field ${field}`);
	const sorted = found.sort((a, b) => String(a[key]).localeCompare(String(b[key]), 'en', { numeric: true }));
	return order.startsWith('-') || order === 'updated' ? sorted.reverse() : sorted;
}
