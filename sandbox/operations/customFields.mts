import { type Answer, invalid, notFound } from '../answers.mts';
import type { Behaviours, Body, Params } from '../call.mts';
import type { CallName } from '../contract.mts';
import { paged } from '../paging.mts';
import type { CustomFieldKey } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';
import { phpMap } from '../views.mts';

/** What custom fields belong to, as the operation IDs name it. */
export type CustomFieldSubject = CallName extends infer C ? (C extends `get${infer S}CustomFields` ? S : never) : never;

export const customFields: Behaviours = {
	listCustomFieldKeys: (sandbox, call) => {
		const { q = '', sort_by, sort_direction, applies_to, key_type, field_type, is_required, is_active } = call.query;
		const wanted = { applies_to, key_type, field_type, is_required, is_active };
		const asked = (Object.keys(wanted) as Array<keyof typeof wanted>).filter((name) => wanted[name] !== undefined);
		const found = sandbox.state.customFieldKeys.filter(
			(key) => key.key.includes(q.toLowerCase()) && asked.every((name) => key[name] === wanted[name]),
		);
		const by = sort_by as keyof CustomFieldKey | undefined;
		if (by) found.sort((a, b) => String(a[by]).localeCompare(String(b[by])));
		if (sort_direction === 'desc') found.reverse();
		return paged(sandbox, call, found);
	},

	createCustomFieldKey: ({ state }, { body }) => {
		if (state.customFieldKeys.some(({ key, applies_to }) => key === body.key && applies_to === body.applies_to))
			throw invalid({ key: ['The key has already been taken.'] });
		return { status: 201, body: { data: state.addCustomFieldKey(body) } };
	},

	...valuesOf('Run', ({ runs }, { run_id }) => runs.has(run_id)),
	...valuesOf('RunTask', ({ tasks }, { run_id, task_id }) => tasks.get(task_id)?.run_id === run_id),
	...valuesOf('Member', ({ members }, { user_id }) => members.has(Number(user_id))),
	...valuesOf('Guest', ({ guests }, { guest_code }) =>
		[...guests.values()].some(({ link }) => link.endsWith(`/${guest_code}`)),
	),
	...valuesOf('Folder', ({ folders }, { folder_id }) => folders.has(folder_id)),
	...valuesOf('Tag', ({ tags }, { tag_id }) => tags.has(tag_id)),
	...valuesOf('Template', ({ templates }, { checklist_id }) => templates.has(checklist_id)),
	...valuesOf('Step', (state, params) => stepOf(state, params) !== undefined),
	...valuesOf('StepField', (state, params) => stepOf(state, params)?.captures.some(({ id }) => id === params.field_id)),
	...valuesOf(
		'KickoffField',
		({ templates }, { checklist_id, field_id }) =>
			templates.has(checklist_id) && templates.get(checklist_id).prerun.some(({ id }) => id === field_id),
	),
};

/** The four calls of a subject; TypeScript cannot follow which of the subjects it is. */
interface SubjectCall {
	pathname: string;
	params: unknown;
	body: unknown;
}

/** @param isThere whether the object in the path is there */
function valuesOf<S extends CustomFieldSubject>(
	subject: S,
	isThere: (state: State, params: Params<`get${S}CustomFields`>) => boolean | undefined,
): Behaviours {
	/** The values of the object in the path, by key. */
	const valuesAt = ({ state }: Sandbox, { params, pathname }: SubjectCall): Record<string, unknown> => {
		if (!isThere(state, params as Params<`get${S}CustomFields`>)) throw notFound();
		return state.customFields.get(placeOf(pathname)) ?? {};
	};

	const keyIn = ({ params }: SubjectCall) => (params as Params<'patchRunCustomField'>).key;

	return {
		[`get${subject}CustomFields`]: (sandbox: Sandbox, call: SubjectCall) => answered(valuesAt(sandbox, call)),

		[`put${subject}CustomFields`]: (sandbox: Sandbox, call: SubjectCall) => {
			const { state } = sandbox;
			const present = valuesAt(sandbox, call);
			const { custom_fields: given } = call.body as Body<'putRunCustomFields'>;
			for (const key of Object.keys(given)) checkKey(state, key);
			const missing = state.customFieldKeys.filter(
				({ key, applies_to, is_required }) =>
					is_required && applies_to === 'process' && subject === 'Run' && !(key in given),
			);
			if (missing.length)
				throw invalid(Object.fromEntries(missing.map(({ key }) => [key, [`The ${key} field is required.`]])));
			const system = Object.entries(present).filter(([key]) => isSystem(state, key));
			const values = { ...Object.fromEntries(system), ...given };
			state.customFields.set(placeOf(call.pathname), values);
			return answered(values);
		},

		[`patch${subject}CustomField`]: (sandbox: Sandbox, call: SubjectCall) => {
			const values = valuesAt(sandbox, call);
			checkKey(sandbox.state, keyIn(call));
			values[keyIn(call)] = (call.body as Body<'patchRunCustomField'>).value;
			sandbox.state.customFields.set(placeOf(call.pathname), values);
			return answered(values);
		},

		[`delete${subject}CustomField`]: (sandbox: Sandbox, call: SubjectCall) => {
			const values = valuesAt(sandbox, call);
			if (!(keyIn(call) in values)) throw notFound();
			delete values[keyIn(call)];
			return { status: 204 };
		},
	};
}

function answered(values: Record<string, unknown>): Answer {
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
const placeOf = (pathname: string) => /organizations\/[^/]+\/(.+)\/custom-fields/.exec(pathname)?.[1] ?? '';

function stepOf({ templates }: State, { checklist_id, step_id }: Params<'getStep'>) {
	return templates.has(checklist_id) ? templates.get(checklist_id).steps.find(({ id }) => id === step_id) : undefined;
}
