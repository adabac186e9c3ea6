import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { lists } from '../../nodes/Tallyfy/operations/lib/lists.ts';
import { editing } from '../support/editor.mts';
import { byId } from '../support/locators.mts';
import { perform } from '../support/menu.mts';
import { actAs, ana, jsonOf } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

const prepared = () => {
	const sandbox = tallyfy();
	const template = sandbox.state.addTemplate({ users: [20102] });
	const [step] = template.steps;
	const kickoff = { form: 'kickoff', ...byId({ templateId: template.id }) };
	const onStep = { form: 'step', ...byId({ templateId: template.id, stepId: step.id }) };
	const [, plan] = template.prerun;
	const [notes, systems] = step.captures;
	return { sandbox, template, step, kickoff, onStep, plan, notes, systems };
};

const labels = (fields: Array<{ label: string }>) => fields.map(({ label }) => label);

describe('on the kick-off form', () => {
	it('adds a field, and keeps the others and the members', async () => {
		const { sandbox, template, kickoff } = prepared();
		const before = structuredClone(template);
		const result = await perform(sandbox, ['formField', 'add'], {
			...kickoff,
			label: 'Products',
			fieldType: 'table',
			columns: 'Name\nQuantity',
		});
		expect(jsonOf(result)).toMatchObject([
			{
				label: 'Products',
				columns: [
					{ id: 1, label: 'Name' },
					{ id: 2, label: 'Quantity' },
				],
				position: 4,
			},
		]);
		expect(template).toEqual({
			...before,
			prerun: [...before.prerun, expect.objectContaining({ label: 'Products', id: jsonOf(result)[0].id })],
			last_updated: expect.any(String),
		});
	});

	it('puts a new field where it is wanted', async () => {
		const { sandbox, template, kickoff } = prepared();
		const parameters = { ...kickoff, label: 'City', additionalFields: { position: 2, defaultValue: 'Leeds' } };
		await perform(sandbox, ['formField', 'add'], parameters);
		expect(labels(template.prerun)).toEqual(['Company name', 'City', 'Plan', 'Start date']);
		expect(template.prerun.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
		expect(template.prerun[1]).toMatchObject({ default_value: 'Leeds', default_value_enabled: true });
	});

	it('changes a field and nothing else', async () => {
		const { sandbox, template, kickoff, plan } = prepared();
		const before = structuredClone(template);
		await perform(sandbox, ['formField', 'update'], {
			...kickoff,
			...byId({ fieldId: plan.id }),
			updateFields: { guidance: 'Ask sales', required: true },
		});
		const [first, second, third] = before.prerun;
		expect(template).toEqual({
			...before,
			prerun: [first, { ...second, guidance: 'Ask sales', required: true }, third],
			last_updated: expect.any(String),
		});
	});

	it('moves a field up, and keeps all IDs', async () => {
		const { sandbox, template, kickoff } = prepared();
		const before = template.prerun.map(({ id }) => id);
		const parameters = { ...kickoff, ...byId({ fieldId: before[2] }), position: 1 };
		const result = await perform(sandbox, ['formField', 'reorder'], parameters);
		expect(jsonOf(result)).toMatchObject([{ label: 'Start date' }, { label: 'Company name' }, { label: 'Plan' }]);
		expect(template.prerun.map(({ id }) => id)).toEqual([before[2], before[0], before[1]]);
	});

	it('deletes a field by a route of its own', async () => {
		const { sandbox, template, kickoff, plan } = prepared();
		await perform(sandbox, ['formField', 'delete'], { ...kickoff, ...byId({ fieldId: plan.id }) });
		expect(labels(template.prerun)).toEqual(['Company name', 'Start date']);
		expect(sandbox.count('deleteKickoffField')).toBe(1);
	});

	it('gives the options of a field', async () => {
		const { sandbox, kickoff, plan } = prepared();
		const result = await perform(sandbox, ['formField', 'getOptions'], { ...kickoff, ...byId({ fieldId: plan.id }) });
		expect(jsonOf(result)).toMatchObject([{ text: 'Basic' }, { text: 'Premium' }]);
	});

	it('has its fields in the picker', async () => {
		const { sandbox, kickoff } = prepared();
		const context = editing(new Tallyfy(), credentialsOf(sandbox), {
			resource: 'formField',
			operation: 'update',
			actAs: actAs(ana),
			...kickoff,
		});
		const { results } = await lists.searchFields.call(context);
		expect(results.map(({ name }) => name)).toEqual(['Company name (text)', 'Plan (dropdown)', 'Start date (date)']);
	});

	it('lists its fields and those of one step', async () => {
		const { sandbox, kickoff, onStep } = prepared();
		expect(jsonOf(await perform(sandbox, ['formField', 'getAll'], kickoff))).toMatchObject([{}, { label: 'Plan' }, {}]);
		expect(jsonOf(await perform(sandbox, ['formField', 'getAll'], onStep))).toMatchObject([
			{ label: 'Call notes' },
			{ label: 'Systems needed' },
		]);
	});
});

it('sends back all that a field of a step has', async () => {
	const { sandbox, onStep, systems } = prepared();
	Object.assign(systems, { guidance: 'Tick all', collect_time: true, prefix: 'IT', settings: { wide: true } });
	const before = structuredClone(systems);
	await perform(sandbox, ['formField', 'update'], {
		...onStep,
		...byId({ fieldId: systems.id }),
		updateFields: { suffix: '!' },
	});
	expect(systems).toEqual({ ...before, suffix: '!', last_updated: expect.any(String) });
});

it('writes nothing when a field is at its place already', async () => {
	const { sandbox, kickoff, onStep, plan, systems } = prepared();
	await perform(sandbox, ['formField', 'reorder'], { ...onStep, ...byId({ fieldId: systems.id }), position: 2 });
	await perform(sandbox, ['formField', 'reorder'], { ...kickoff, ...byId({ fieldId: plan.id }), position: 2 });
	expect([sandbox.count('getStep'), sandbox.count('getTemplate')]).toEqual([1, 1]);
	expect([sandbox.count('updateStepField'), sandbox.count('updateTemplate')]).toEqual([0, 0]);
});

it('takes a place beyond the end for the last one', async () => {
	const { sandbox, onStep, notes, systems } = prepared();
	await perform(sandbox, ['formField', 'reorder'], { ...onStep, ...byId({ fieldId: notes.id }), position: 50 });
	expect([systems.position, notes.position]).toEqual([1, 2]);
});

it('adds an option once, however often it runs', async () => {
	const { sandbox, onStep, systems } = prepared();
	const parameters = { ...onStep, ...byId({ fieldId: systems.id }), choices: 'CRM\nChat', present: 'keep' };
	await perform(sandbox, ['formField', 'setOptions'], parameters, { items: [{}, {}] });
	expect(systems.options.map(({ text }) => text)).toEqual(['Mail', 'VPN', 'CRM', 'Chat']);
	expect(sandbox.count('updateStepField')).toBe(1);
});

const basic = [1, 'Basic '];
const gold = [3, 'Gold'];

it.each([
	['keep', 'Gold', [basic, [2, 'Premium'], gold]],
	['keep', 'Basic\nGold', [basic, [2, 'Premium'], gold]],
	['replace', 'Basic\nGold', [basic, gold]],
])('keeps the ID of an option with a blank at its end: %s %j', async (present, choices, options) => {
	const { sandbox, onStep, systems } = prepared();
	systems.options = ['Basic ', 'Premium'].map((text, index) => ({ id: index + 1, text, value: null, required: false }));
	await perform(sandbox, ['formField', 'setOptions'], {
		...onStep,
		...byId({ fieldId: systems.id }),
		choices,
		present,
	});
	expect(systems.options.map(({ id, text }) => [id, text])).toEqual(options);
});

it('replaces options, and those that stay keep their ID', async () => {
	const { sandbox, onStep, systems } = prepared();
	const parameters = { ...onStep, ...byId({ fieldId: systems.id }), choices: 'CRM\nPhone', present: 'replace' };
	await perform(sandbox, ['formField', 'setOptions'], parameters);
	expect(systems.options).toMatchObject([
		{ id: 3, text: 'CRM' },
		{ id: 4, text: 'Phone' },
	]);
});

/** Two rules that use the plan, one that looks at it and one that assigns whom it names; and one that does not. */
function withRules() {
	const { template, plan, notes, ...others } = prepared();
	const { state } = others.sandbox;
	const target_step_id = template.steps[1].id;
	const condition = { conditionable_type: 'Prerun', operation: 'equals', statement: 'Premium' } as const;
	const assign = { action_type: 'assignment', action_verb: 'assign', target_step_id } as const;
	state.addAutomation(template, {
		automated_alias: 'Premium clients',
		conditions: [{ ...condition, conditionable_id: plan.id }],
	});
	state.addAutomation(template, {
		automated_alias: 'Account manager',
		then_actions: [{ ...assign, actionable_id: plan.id, actionable_type: 'Prerun' }],
	});
	state.addAutomation(template, {
		automated_alias: 'Notes',
		conditions: [{ ...condition, conditionable_id: notes.id, conditionable_type: 'Capture' }],
	});
	return { template, plan, ...others };
}

it('names the rules that use a field, and deletes nothing', async () => {
	const { sandbox, template, kickoff, plan } = withRules();
	const [company] = template.prerun;
	const { error } = await perform(
		sandbox,
		['formField', 'delete'],
		{ ...kickoff, fieldId: '={{ $json.field }}' },
		{ items: [{ json: { field: company.id } }, { json: { field: plan.id } }].map(({ json }) => json) },
	);
	expect(error?.message).toBe('Automation rules use this field: "Premium clients", "Account manager"');
	expect(error?.description).toContain('delete all answers');
	expect(error?.description).toContain('Even If Rules Use It');
	expect(labels(template.prerun)).toEqual(['Company name', 'Plan', 'Start date']);
	expect(template.automated_actions[0].conditions).toHaveLength(1);
});

it('deletes a field that rules use when told so', async () => {
	const { sandbox, template, kickoff, plan } = withRules();
	const parameters = { ...kickoff, ...byId({ fieldId: plan.id }), evenIfUsed: true };
	expect(jsonOf(await perform(sandbox, ['formField', 'delete'], parameters))).toEqual([{ id: plan.id, deleted: true }]);
	expect(labels(template.prerun)).toEqual(['Company name', 'Start date']);
	expect(template.automated_actions[0].conditions).toEqual([]);
});

it('deletes nothing where Tallyfy does not show the rules', async () => {
	const { sandbox, template, kickoff, plan } = prepared();
	const body = { data: { ...template, automated_actions: undefined } };
	sandbox.fault({ kind: 'status', status: 200, body, operationId: 'getTemplate' });
	const { error } = await perform(sandbox, ['formField', 'delete'], { ...kickoff, ...byId({ fieldId: plan.id }) });
	expect(error?.message).toBe('Tallyfy does not show the automation rules');
	expect(template.prerun).toHaveLength(3);
});

describe('another type', () => {
	const become = async (own: ReturnType<typeof prepared>, field: { id: string }, updateFields: object) =>
		await perform(own.sandbox, ['formField', 'update'], {
			...own.onStep,
			...byId({ fieldId: field.id }),
			updateFields: { ...updateFields },
		});

	it('is given in place, with its options, and the field keeps its ID', async () => {
		const own = prepared();
		const { id } = own.notes;
		await become(own, own.notes, { fieldType: 'radio', choices: 'Good\nBad' });
		expect(own.notes).toMatchObject({
			id,
			label: 'Call notes',
			field_type: 'radio',
			options: [
				{ id: 1, text: 'Good' },
				{ id: 2, text: 'Bad' },
			],
		});
		expect(own.sandbox.count('createStepField') + own.sandbox.count('deleteStepField')).toBe(0);
	});

	it('keeps the options where it has some too, and leaves them where it has none', async () => {
		const own = prepared();
		const before = structuredClone(own.systems.options);
		await become(own, own.systems, { fieldType: 'dropdown' });
		expect(own.systems).toMatchObject({ field_type: 'dropdown', options: before });
		await become(own, own.systems, { fieldType: 'text' });
		expect(own.systems).toMatchObject({ field_type: 'text', options: [] });
	});

	it('is given to a kick-off field too', async () => {
		const { sandbox, kickoff, template, plan } = prepared();
		await perform(sandbox, ['formField', 'update'], {
			...kickoff,
			...byId({ fieldId: plan.id }),
			updateFields: { fieldType: 'table', columns: 'Product\nPrice' },
		});
		expect(template.prerun[1]).toMatchObject({
			id: plan.id,
			field_type: 'table',
			options: [],
			columns: [
				{ id: 1, label: 'Product' },
				{ id: 2, label: 'Price' },
			],
		});
	});

	it.each<[string, object]>([
		['Options has fewer than one line', { fieldType: 'dropdown' }],
		['Options has fewer than two lines', { fieldType: 'radio', choices: 'Good' }],
		['Columns is empty', { fieldType: 'table' }],
		['Call notes has no options: it is a field of type text', { fieldType: 'text', choices: 'Good' }],
		['Call notes has no columns: it is a field of type textarea', { columns: 'Good' }],
	])('is refused: %s', async (message, updateFields) => {
		const own = prepared();
		const { error } = await become(own, own.notes, updateFields);
		expect(error?.message).toBe(message);
		expect(error?.description).toContain('Nothing was changed');
		expect(own.sandbox.count('updateStepField')).toBe(0);
	});
});

it('changes the options of a field, and those that stay keep their ID', async () => {
	const { sandbox, onStep, systems } = prepared();
	const updateFields = { choices: 'CRM\nChat' };
	await perform(sandbox, ['formField', 'update'], { ...onStep, ...byId({ fieldId: systems.id }), updateFields });
	expect(systems.options).toMatchObject([
		{ id: 3, text: 'CRM' },
		{ id: 4, text: 'Chat' },
	]);
});

it('names the way out where Tallyfy keeps a field that a rule uses', async () => {
	const { sandbox, template, kickoff, plan } = prepared();
	sandbox.usedField = 'refused';
	sandbox.state.addAutomation(template, {
		conditions: [
			{ conditionable_id: plan.id, conditionable_type: 'Prerun', operation: 'equals', statement: 'Premium' },
		],
	});
	const parameters = { ...kickoff, ...byId({ fieldId: plan.id }), evenIfUsed: true };
	const { error } = await perform(sandbox, ['formField', 'delete'], parameters);
	expect(error?.message).toBe('This field is used by an automation rule.');
	expect(error?.description).toContain('change or delete the rule');
	expect(template.prerun).toHaveLength(3);
});

it('names the fields of the form where it has no such field', async () => {
	const { sandbox, onStep, plan } = prepared();
	const parameters = { ...onStep, ...byId({ fieldId: plan.id }), updateFields: { label: 'Plans' } };
	const { error } = await perform(sandbox, ['formField', 'update'], parameters);
	expect(error?.message).toBe(`This form has no field "${plan.id}"`);
	expect(error?.description).toContain('Call notes is ');
});

it('says that a text has no options', async () => {
	const { sandbox, onStep, notes } = prepared();
	const { error } = await perform(sandbox, ['formField', 'getOptions'], { ...onStep, ...byId({ fieldId: notes.id }) });
	expect(error?.message).toBe('Call notes has no options: it is a field of type textarea');
});

it.each<[string, object]>([
	['Options has fewer than one line', { fieldType: 'dropdown', choices: '\n' }],
	['Options has fewer than two lines', { fieldType: 'radio', choices: 'Yes\nYes' }],
	['Columns is empty', { fieldType: 'table' }],
	['Label is empty', { label: '={{ "" }}' }],
	['Step is empty', byId({ stepId: '={{ "" }}' })],
	['Position must be at most 9999', { fieldType: 'text', additionalFields: { position: 10_000 } }],
])('adds nothing when %s', async (message, parameters) => {
	const { sandbox, onStep } = prepared();
	const { error } = await perform(sandbox, ['formField', 'add'], { ...onStep, label: 'Size', ...parameters });
	expect(error?.message).toBe(message);
	expect(sandbox.count('createStepField')).toBe(0);
});
