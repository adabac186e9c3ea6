import type { INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import { perform } from '../support/menu.mts';
import { ana } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

const search = async (sandbox: Sandbox, parameters: INodeParameters) =>
	await perform(sandbox, ['search', 'search'], { words: 'contract', ...parameters });

const queries = (sandbox: Sandbox) =>
	sandbox.requests
		.filter(({ operationId }) => operationId === 'search')
		.map(({ url }) => new URL(url, 'https://go.tallyfy.com').searchParams);

it('looks in all six places', async () => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const { id } = state.addTemplate({
		title: 'Contract renewal',
		steps: [{ title: 'Read contract', captures: [{ label: 'Contract', field_type: 'file' }] }],
	});
	state.addRun({ checklist_id: id, name: 'Contract with Harborline' });
	const scopes = ['form_field', 'process', 'snippet', 'step', 'task', 'template'];
	const { items } = await search(sandbox, { scopes });
	expect(items.map(({ json }) => json.scope)).toEqual(['form_field', 'process', 'step', 'task', 'template']);
	expect(queries(sandbox).map((query) => query.get('on'))).toEqual(['capture,process,snippet,step,task,blueprint']);
});

it('reads on where there is more, and asks no more where all was given', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ana, Array(230).fill({ title: 'Contract' }));
	sandbox.state.addTemplate({ title: 'Contract renewal' });
	const { items } = await search(sandbox, { scopes: ['task', 'template'], everything: true });
	expect(items.map(({ json }) => json.scope)).toEqual([...Array(230).fill('task'), 'template']);
	expect(new Set(items.map(({ json }) => json.id)).size).toBe(231);
	expect(queries(sandbox).map((query) => query.get('on'))).toEqual(['task,blueprint', 'task', 'task']);
});

it('gives so many of each kind', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ana, Array(12).fill({ title: 'Contract' }));
	sandbox.state.addTemplate({ title: 'Contract renewal' });
	const { items } = await search(sandbox, { scopes: ['task', 'template'], most: 5 });
	expect(items.map(({ json }) => json.scope)).toEqual([...Array(5).fill('task'), 'template']);
	expect(queries(sandbox)).toHaveLength(1);
});

it('comes to an end where the answer tells no totals', async () => {
	const sandbox = tallyfy();
	sandbox.pagingDrift = { meta: false };
	sandbox.addTasks(ana, Array(130).fill({ title: 'Contract' }));
	const { items } = await search(sandbox, { scopes: ['task'], everything: true });
	expect(items).toHaveLength(130);
});

it('refuses to look nowhere', async () => {
	const sandbox = tallyfy();
	expect((await search(sandbox, { scopes: [] })).error?.message).toContain('Look In is empty');
	expect(sandbox.count('search')).toBe(0);
});
