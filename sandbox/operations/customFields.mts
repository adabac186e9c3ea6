import { type Answer, invalid, notFound } from '../answers.mts';
import type { Behaviours, Call } from '../call.mts';
import { paged } from '../paging.mts';
import type { CustomFieldKey } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';
import { phpMap } from '../views.mts';

interface KeyQuery {
	applies_to?: string;
	key_type?: string;
	field_type?: string;
	is_required?: boolean;
	is_active?: boolean;
	q?: string;
	sort_by?: keyof CustomFieldKey;
	sort_direction?: string;
}

type KeyInput = Pick<CustomFieldKey, 'key'> & Partial<CustomFieldKey>;

/** What custom fields belong to: its name in operation IDs, and whether the object in the path is there. */
const subjects: Record<string, (state: State, params: Call['params']) => boolean> = {
	Run: ({ runs }, { run_id }) => runs.has(run_id),
	RunTask: ({ tasks }, { run_id, task_id }) => tasks.get(task_id)?.run_id === run_id,
	Member: ({ members }, { user_id }) => members.has(Number(user_id)),
	Guest: ({ guests }, { guest_code }) => [...guests.values()].some(({ link }) => link?.endsWith(`/${guest_code}`)),
	Folder: ({ folders }, { folder_id }) => folders.has(folder_id),
	Tag: ({ tags }, { tag_id }) => tags.has(tag_id),
	Template: ({ templates }, { checklist_id }) => templates.has(checklist_id),
	Step: (state, params) => stepOf(state, params) !== undefined,
	StepField: (state, params) => stepOf(state, params)?.captures.some(({ id }) => id === params.field_id) ?? false,
	KickoffField: ({ templates }, { checklist_id, field_id }) =>
		templates.has(checklist_id) && templates.get(checklist_id).prerun.some(({ id }) => id === field_id),
};

export const customFields: Behaviours = {
	listCustomFieldKeys: (sandbox, call) => {
		const { q = '', sort_by, sort_direction, ...rest } = call.query as KeyQuery;
		const wanted = Object.entries(rest).filter(([name]) => !['page', 'per_page'].includes(name));
		const found = sandbox.state.customFieldKeys.filter(
			(key) =>
				key.key.includes(q.toLowerCase()) &&
				wanted.every(([name, value]) => key[name as keyof CustomFieldKey] === value),
		);
		if (sort_by) found.sort((a, b) => String(a[sort_by]).localeCompare(String(b[sort_by])));
		if (sort_direction === 'desc') found.reverse();
		return paged(sandbox, call, found);
	},

	createCustomFieldKey: ({ state }, { body }) => {
		const input = body as KeyInput;
		if (state.customFieldKeys.some(({ key, applies_to }) => key === input.key && applies_to === input.applies_to))
			throw invalid({ key: ['The key has already been taken.'] });
		return { status: 201, body: { data: state.addCustomFieldKey(input) } };
	},

	...Object.assign({}, ...Object.keys(subjects).map(valuesOf)),
};

function valuesOf(subject: string): Behaviours {
	return {
		[`get${subject}CustomFields`]: (sandbox, call) => shown(valuesAt(sandbox, call, subject)),

		[`put${subject}CustomFields`]: (sandbox, call) => {
			valuesAt(sandbox, call, subject);
			const { custom_fields: given } = call.body as { custom_fields: Record<string, unknown> };
			for (const key of Object.keys(given)) checkKey(sandbox.state, key);
			const missing = sandbox.state.customFieldKeys.filter(
				({ key, applies_to, is_required }) =>
					is_required && applies_to === 'process' && subject === 'Run' && !(key in given),
			);
			if (missing.length)
				throw invalid(Object.fromEntries(missing.map(({ key }) => [key, [`The ${key} field is required.`]])));
			const system = Object.entries(valuesAt(sandbox, call, subject)).filter(([key]) => isSystem(sandbox.state, key));
			const values = { ...Object.fromEntries(system), ...given };
			sandbox.state.customFields.set(placeOf(call), values);
			return shown(values);
		},

		[`patch${subject}CustomField`]: (sandbox, call) => {
			const values = valuesAt(sandbox, call, subject);
			checkKey(sandbox.state, call.params.key);
			values[call.params.key] = (call.body as { value: unknown }).value;
			sandbox.state.customFields.set(placeOf(call), values);
			return shown(values);
		},

		[`delete${subject}CustomField`]: (sandbox, call) => {
			const values = valuesAt(sandbox, call, subject);
			if (!(call.params.key in values)) throw notFound();
			delete values[call.params.key];
			return { status: 204 };
		},
	};
}

/** The values of the object in the path, by key. */
function valuesAt({ state }: Sandbox, call: Call, subject: string): Record<string, unknown> {
	if (!subjects[subject](state, call.params)) throw notFound();
	return state.customFields.get(placeOf(call)) ?? {};
}

function shown(values: Record<string, unknown>): Answer {
	return { status: 200, body: { data: phpMap(values) } };
}

function checkKey(state: State, key: string): void {
	const known = state.customFieldKeys.find((definition) => definition.key === key);
	if (!known) throw invalid({ [key]: [`The custom field ${key} is not defined.`] });
	if (known.key_type === 'system') throw invalid({ [key]: [`The system field ${key} cannot be changed.`] });
}

const isSystem = ({ customFieldKeys }: State, wanted: string) =>
	customFieldKeys.some(({ key, key_type }) => key === wanted && key_type === 'system');

/** The path of the object below the organization. */
const placeOf = ({ pathname }: Call) => /organizations\/[^/]+\/(.+)\/custom-fields/.exec(pathname)?.[1] ?? '';

function stepOf({ templates }: State, { checklist_id, step_id }: Call['params']) {
	return templates.has(checklist_id) ? templates.get(checklist_id).steps.find(({ id }) => id === step_id) : undefined;
}
