import type { INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import type { CustomFieldKey } from '../../sandbox/records.mts';
import type { CustomFieldSubject } from '../../sandbox/operations/customFields.mts';
import { perform, picked } from '../support/menu.mts';
import { jsonOf } from '../support/nodes.mts';
import { requestsOf, tallyfy } from '../support/tallyfy.mts';

type FieldType = CustomFieldKey['field_type'];

const code = '907b2d218114ee3fde2ad4f0';

/** Each subject with its parameters, and its name in the operations of the contract. */
const subjects: Record<string, [CustomFieldSubject, (sandbox: Sandbox) => INodeParameters]> = {
	folder: ['Folder', ({ state }) => ({ folderId: picked(state.addFolder({ name: 'Clients' }).id) })],
	guest: [
		'Guest',
		({ state }) => {
			state.addGuest({ email: 'dana.reyes@example.com', link: `https://go.tallyfy.com/guest-all-task/1/${code}` });
			return { guestCode: picked(code, 'code') };
		},
	],
	kickoffField: [
		'KickoffField',
		({ state }) => {
			const { id, prerun } = state.addTemplate();
			return { templateId: picked(id), fieldId: prerun[0].id };
		},
	],
	member: ['Member', () => ({ memberId: picked(20102) })],
	process: ['Run', ({ state }) => ({ processId: picked(state.addRun().id) })],
	step: [
		'Step',
		({ state }) => {
			const { id, steps } = state.addTemplate();
			return { templateId: picked(id), stepId: picked(steps[0].id) };
		},
	],
	stepField: [
		'StepField',
		({ state }) => {
			const { id, steps } = state.addTemplate();
			return { templateId: picked(id), stepId: picked(steps[0].id), fieldId: steps[0].captures[0].id };
		},
	],
	tag: ['Tag', ({ state }) => ({ tagId: picked(state.addTag({ title: 'Urgent' }).id) })],
	task: [
		'RunTask',
		({ state }) => {
			const { id } = state.addRun();
			return { processId: picked(id), taskId: picked(state.tasksOfRun(id)[0].id) };
		},
	],
	template: ['Template', ({ state }) => ({ templateId: picked(state.addTemplate().id) })],
};

const templateSide = ['kickoffField', 'step', 'stepField', 'template'];

it.each(Object.keys(subjects))(
	'sets, reads and deletes values of the subject %s, and keeps the others',
	async (subject) => {
		const sandbox = tallyfy();
		const [name, given] = subjects[subject];
		const chosen = { subject, ...given(sandbox) };
		for (const key of ['a', 'b', 'c']) sandbox.state.addCustomFieldKey({ key, applies_to: 'any' });
		const run = async (operation: string, parameters: INodeParameters = {}) =>
			jsonOf(await perform(sandbox, ['customField', operation], { ...chosen, ...parameters }));

		expect(await run('getValues')).toEqual([{}]);
		await run('setValues', {
			values: {
				value: [
					{ key: 'a', value: '1' },
					{ key: 'b', value: '2' },
				],
			},
		});
		expect(await run('setValue', { key: 'c', value: '3' })).toEqual([{ a: '1', b: '2', c: '3' }]);
		expect(await run('setValues', { values: { value: [{ key: 'b', value: 'two' }] } })).toEqual([
			{ a: '1', b: 'two', c: '3' },
		]);
		expect(await run('deleteValue', { key: 'a' })).toEqual([{ key: 'a', deleted: true, changed: true }]);
		expect(await run('deleteValue', { key: 'a' })).toEqual([{ key: 'a', deleted: true, changed: false }]);
		expect(await run('getValues')).toEqual([{ b: 'two', c: '3' }]);

		const isTemplateSide = templateSide.includes(subject);
		const sent = requestsOf(sandbox);
		expect(sent[`patch${name}CustomField`]).toBe(isTemplateSide ? undefined : 1);
		expect(sent[`delete${name}CustomField`]).toBe(isTemplateSide ? undefined : 1);
		expect(sent[`put${name}CustomFields`]).toBe(isTemplateSide ? 4 : 2);
	},
);

it.each<[FieldType, string, unknown]>([
	['number', '12000.5', 12_000.5],
	['boolean', 'True', true],
	['multiselect', '["Mail", "VPN"]', ['Mail', 'VPN']],
	['dropdown', 'Premium', 'Premium'],
	['text', '[draft]', '[draft]'],
	['dropdown', '[Draft] deal', '[Draft] deal'],
	['dropdown', '{"id": 2, "text": "Basic"}', { id: 2, text: 'Basic' }],
	['date', '2030-01-31 09:00', '2030-01-31'],
	['date', '={{ 47514 }}', '2030-01-31'],
	['date', '={{ Date.UTC(2030, 0, 31, 12) }}', '2030-01-31'],
	['date', '31 Jan 2030 09:00:00 +0200', '2030-01-31'],
	['date', '', ''],
])('sends a value of type %s as its field takes it: %s', async (field_type, value, sent) => {
	const sandbox = tallyfy();
	sandbox.state.addCustomFieldKey({ key: 'it', field_type });
	const parameters = { subject: 'member', memberId: picked(20102), key: 'it', value };
	expect(jsonOf(await perform(sandbox, ['customField', 'setValue'], parameters))).toEqual([{ it: sent }]);
});

it.each<[FieldType, string, string]>([
	['number', 'many', 'it is not a number: "many"'],
	['number', '', 'it is empty'],
	['boolean', '', 'it is empty'],
	['date', 'soon', 'it is not a date: "soon"'],
	['boolean', 'yes', 'it is neither true nor false: "yes"'],
	['table', '[1', 'it is not valid JSON'],
])('refuses for the type %s: %s', async (field_type, value, message) => {
	const sandbox = tallyfy();
	sandbox.state.addCustomFieldKey({ key: 'it', field_type });
	const parameters = { subject: 'member', memberId: picked(20102), key: 'it', value };
	expect((await perform(sandbox, ['customField', 'setValue'], parameters)).error?.message).toBe(message);
	expect(sandbox.state.customFields.size).toBe(0);
});

it.each([
	['setValue', { key: 'tier', value: 'silver' }],
	['setValues', { values: { value: [{ key: 'tier', value: 'silver' }] } }],
	['deleteValue', { key: 'tier' }],
])('%s refuses a key of Tallyfy itself', async (operation, parameters) => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const { id } = state.addTemplate();
	state.addCustomFieldKey({ key: 'tier', key_type: 'system' });
	state.customFields.set(`checklists/${id}`, { tier: 'gold' });
	const all = { subject: 'template', templateId: picked(id), ...parameters };
	const { error } = await perform(sandbox, ['customField', operation], all);
	expect(error?.message).toBe('tier is a key of Tallyfy itself, which cannot be set');
	expect(error?.description).toBe('Choose another key. Nothing was changed for this item.');
	expect(sandbox.count('putTemplateCustomFields')).toBe(0);
});

it('keeps required values and those of Tallyfy itself when it sets another one', async () => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const { id } = state.addRun();
	state.addCustomFieldKey({ key: 'must', is_required: true });
	state.addCustomFieldKey({ key: 'may' });
	state.addCustomFieldKey({ key: 'tier', key_type: 'system' });
	state.customFields.set(`runs/${id}`, { must: 'here', tier: 'gold' });
	const parameters = { processId: picked(id), values: { value: [{ key: 'may', value: 'be' }] } };
	expect(jsonOf(await perform(sandbox, ['customField', 'setValues'], parameters))).toEqual([
		{ must: 'here', may: 'be', tier: 'gold' },
	]);
});

it('reads the keys once, however many items there are', async () => {
	const sandbox = tallyfy();
	sandbox.state.addCustomFieldKey({ key: 'it' });
	const items = [1, 2, 3].map(() => ({ id: sandbox.state.addRun().id }));
	const parameters = { processId: '={{ $json.id }}', key: 'it', value: 'x' };
	await perform(sandbox, ['customField', 'setValue'], parameters, { items });
	expect(requestsOf(sandbox)).toMatchObject({ listCustomFieldKeys: 1, patchRunCustomField: 3 });
});

it('says where to find the keys when one is not known', async () => {
	const sandbox = tallyfy();
	const parameters = { subject: 'member', memberId: picked(20102), key: 'unknown', value: 'x' };
	const { error } = await perform(sandbox, ['customField', 'setValue'], parameters);
	expect(error?.message).toMatch(/unknown is not defined/);
	expect(error?.description).toMatch(/Get Many lists the keys/);
});

it('writes nothing when it cannot tell what is there', async () => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const { id } = state.addRun();
	state.addCustomFieldKey({ key: 'it' });
	state.customFields.set(`runs/${id}`, { it: 'before' });
	sandbox.fault({ kind: 'status', operationId: 'getRunCustomFields', status: 200, body: { data: ['before'] } });
	const values = { value: [{ key: 'it', value: 'after' }] };
	const { error } = await perform(sandbox, ['customField', 'setValues'], { processId: picked(id), values });
	expect(error?.message).toBe('Tallyfy gave the custom fields in a form that is not known');
	expect(state.customFields.get(`runs/${id}`)).toEqual({ it: 'before' });
});

it('reads values that come as a list of keys and values', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addRun();
	const data = [{ key: 'it', value: 5, field_type: 'number' }];
	sandbox.fault({ kind: 'status', operationId: 'getRunCustomFields', status: 200, body: { data } });
	const result = await perform(sandbox, ['customField', 'getValues'], { processId: picked(id) });
	expect(jsonOf(result)).toEqual([{ it: 5 }]);
});

it.each([
	['setValues', { values: {} }, 'Values is empty'],
	['setValues', { values: { value: [{ key: ' ', value: 'x' }] } }, 'Key is empty'],
	['create', { key: 'plan', additionalFields: { options: '["Basic"]' } }, 'Options is not a list of objects'],
	['create', { key: ' ', appliesTo: 'process' }, 'Key is empty'],
])('%s refuses %j', async (operation, parameters, message) => {
	const sandbox = tallyfy();
	const all = { subject: 'process', processId: picked('a'.repeat(32)), ...parameters };
	expect((await perform(sandbox, ['customField', operation], all)).error?.message).toBe(message);
	expect(requestsOf(sandbox)).toEqual({});
});
