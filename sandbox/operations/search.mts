import { paged } from '../paging.mts';
import type { Behaviours, Query } from '../call.mts';
import type { Sandbox } from '../sandbox.mts';

type Scope = Query<'search'>['on'][number];

/** What is looked through, by scope. */
const scopes: Record<Scope, (sandbox: Sandbox) => Array<{ id: string | number; [key: string]: unknown }>> = {
	blueprint: ({ state }) => state.templates.all().map(({ id, title, type }) => ({ id, title, type })),
	process: ({ state }) => state.runs.all().map(({ id, name, status }) => ({ id, name, status })),
	// A hit does not say which process it belongs to.
	task: ({ state }) => [...state.tasks.values()].map(({ id, title, status }) => ({ id, title, status })),
	step: ({ state }) => steps(state).map(({ id, title, checklist_id }) => ({ id, title, checklist_id })),
	capture: ({ state }) =>
		steps(state).flatMap(({ captures }) => captures.map(({ id, label, step_id }) => ({ id, label, step_id }))),
	snippet: ({ state }) => state.textTemplates.map(({ id, title }) => ({ id, title })),
};

const steps = ({ templates }: Sandbox['state']) => templates.all().flatMap((template) => template.steps);

export const search: Behaviours = {
	search: (sandbox, call) => {
		const { search: wanted, on } = call.query;
		const hits = (scope: Scope) =>
			scopes[scope](sandbox).filter(({ title, name, label }) =>
				String(title ?? name ?? label)
					.toLowerCase()
					.includes(wanted.toLowerCase()),
			);
		return {
			status: 200,
			body: Object.fromEntries(on.map((scope) => [scope, paged(sandbox, call, hits(scope)).body])),
		};
	},
};
