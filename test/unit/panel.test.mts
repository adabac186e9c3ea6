import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadOutputSchema } from 'n8n-core';
import {
	NodeHelpers,
	Workflow,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';

import { TallyfyOAuthClientCredentialsApi } from '../../credentials/TallyfyOAuthClientCredentialsApi.credentials.ts';
import { TallyfyPersonalTokenApi } from '../../credentials/TallyfyPersonalTokenApi.credentials.ts';
import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import type { Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { TallyfyGetUserToken } from '../../nodes/TallyfyGetUserToken/TallyfyGetUserToken.node.ts';
import { TallyfyInstantTrigger } from '../../nodes/TallyfyInstantTrigger/TallyfyInstantTrigger.node.ts';
import { TallyfyInviteMember } from '../../nodes/TallyfyInviteMember/TallyfyInviteMember.node.ts';
import { TallyfyListMyTasks } from '../../nodes/TallyfyListMyTasks/TallyfyListMyTasks.node.ts';
import { TallyfyTrigger } from '../../nodes/TallyfyTrigger/TallyfyTrigger.node.ts';
import { TallyfyWaitForTask } from '../../nodes/TallyfyWaitForTask/TallyfyWaitForTask.node.ts';

const single = [TallyfyGetUserToken, TallyfyInviteMember, TallyfyListMyTasks, TallyfyWaitForTask];
const triggers = [TallyfyInstantTrigger, TallyfyTrigger];
const nodes: Array<[string, INodeType]> = [Tallyfy, ...single, ...triggers].map((type) => [type.name, new type()]);
const panels: Array<[string, INodeProperties[]]> = [
	...nodes.map(([name, { description }]): [string, INodeProperties[]] => [name, description.properties]),
	...[TallyfyOAuthClientCredentialsApi, TallyfyPersonalTokenApi].map((type): [string, INodeProperties[]] => [
		type.name,
		new type().properties,
	]),
];

/** Whatever the panel shows: fields, their modes and options, and what is inside of them. */
interface Shown {
	name: string;
	displayName?: string;
	description?: string;
	hint?: string;
	placeholder?: string;
	type?: string;
	default?: unknown;
	modes?: Shown[];
	options?: Shown[];
	values?: Shown[];
}

const all = (shown: Shown[]): Shown[] =>
	shown.flatMap((own) => [own, ...all(own.modes ?? []), ...all(own.options ?? []), ...all(own.values ?? [])]);

const folderOf = (name: string) => fileURLToPath(new URL(`../../nodes/${name}`, import.meta.url));

const nodeOf = ({ description }: INodeType, given: INodeParameters = {}): INode => ({
	id: '1',
	name: 'Node',
	type: 'node',
	typeVersion: 1,
	position: [0, 0],
	parameters: NodeHelpers.getNodeParameters(description.properties, given, true, false, null, description) ?? given,
});

/** A text of a node's description as the editor shows it: with the values of the fields, and no items. */
function shown(type: INodeType, text: 'subtitle' | 'waitingNodeTooltip', given?: INodeParameters): unknown {
	const node = nodeOf(type, given);
	const nodeTypes = { getByName: () => type, getByNameAndVersion: () => type, getKnownTypes: () => ({}) };
	const { expression } = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	return expression.getSimpleParameterValue(node, type.description[text], 'internal', {});
}

/** What n8n's canvas writes below the name of a node. */
const subtitle = (type: INodeType, given?: INodeParameters) => shown(type, 'subtitle', given);

const usual = 'The execution goes on when the task is completed';
const limit = { resumeAmount: 2, resumeUnit: 'days', limitType: 'afterTimeInterval' };

it.each<[string, INodeParameters]>([
	[`${usual}: Approve the invoice`, { title: 'Approve the invoice', message: 'It is due' }],
	[`${usual}: Approve the gift`, { title: '', message: 'Approve the gift\nIt costs 40 USD' }],
	[
		`${usual}, after 2 days at the latest: Approve`,
		{ title: 'Approve', message: 'It is due', waitOptions: { limitWaitTime: { values: limit } } },
	],
	[usual, { title: '={{ $json.title }}', message: 'It is due' }],
])('the editor says of a wait: %s', (text, given) => {
	expect(shown(new Tallyfy(), 'waitingNodeTooltip', { resource: 'task', operation: 'sendAndWait', ...given })).toBe(
		text,
	);
});

it.each(panels)('%s: each placeholder is an example, or says what to do', (_, properties) => {
	const placeholders = all(properties as Shown[]).flatMap(({ placeholder }) => placeholder ?? []);
	expect(placeholders.filter((placeholder) => !/^(e\.g\. |Add |Choose )/.test(placeholder))).toEqual([]);
});

it.each(panels)("%s speaks as Tallyfy's screens do, not as its API", (_, properties) => {
	const texts = all(properties as Shown[]).flatMap((own) => [
		own.type === undefined ? own.name : own.displayName,
		own.description,
		own.hint,
	]);
	const api = /\b((?<!dry )runs?|checklists?|blueprints?|captures?|preruns?|threads?|assets?)\b/i;
	expect(texts.filter((text) => text && api.test(text))).toEqual([]);
});

it.each(panels)('%s: several sentences end with a full stop, and one alone does not', (_, properties) => {
	const texts = all(properties as Shown[]).flatMap(({ description, hint }) => [description ?? [], hint ?? []].flat());
	const isRight = (text: string) => /\. [A-Z]/.test(text) === text.endsWith('.');
	expect(texts.filter((text) => !isRight(text))).toEqual([]);
});

it.each(nodes)('%s: what can be picked from a list begins with it, but Act As', (_, { description }) => {
	const pickers = all(description.properties as Shown[]).filter(({ modes }) =>
		modes?.some(({ type }) => type === 'list'),
	);
	const others = pickers.filter((own) => (own.default as { mode: string }).mode !== 'list');
	expect(others.filter(({ displayName }) => displayName !== 'Act As')).toEqual([]);
});

// n8n's panel offers them in the order in which they are written.
it.each(nodes)('%s: the entries of every collection are in alphabetical order', (_, { description }) => {
	const collections = all(description.properties as Shown[]).filter(({ type }) =>
		/^(fixedC|c)ollection$/.test(type ?? ''),
	);
	const offered = collections.map(({ displayName, options = [] }) => ({
		displayName,
		entries: options.map((own) => own.displayName ?? ''),
	}));
	const inOrder = offered.map(({ displayName, entries }) => ({
		displayName,
		entries: entries.toSorted((one, other) => one.localeCompare(other)),
	}));
	expect(offered).toEqual(inOrder);
});

it('says below the name of the node what it does, in words', () => {
	const letters = (text: string) => text.toLowerCase().replace(/'s|[- ]/g, '');
	const node = new Tallyfy();
	const written = Object.entries(menu as Menu).flatMap(([resource, { name, operations }]) =>
		Object.entries(operations).map(([key, operation]) => ({
			shown: String(subtitle(node, { resource, operation: key })),
			named: `${operation.name}: ${name}`,
		})),
	);
	const shown = written.map((its) => its.shown);
	expect(shown.filter((text) => !/^[a-z][a-z ]+: [a-z ]+$/.test(text))).toEqual([]);
	expect(shown).toEqual(
		expect.arrayContaining(['create task and wait: task', 'get many: api call', 'launch: process']),
	);
	const different = written.filter((its) => letters(its.shown) !== letters(its.named));
	// Create One-Off has the key that everything has which creates.
	expect(different.map((its) => its.shown)).toEqual(['create: task']);
});

it.each<[new () => INodeType, INodeParameters, string]>([
	[TallyfyTrigger, { events: ['task.completed', 'process.has_issue'] }, 'task completed, process has issue'],
	[TallyfyInstantTrigger, { events: ['task.issue_raised'] }, 'task issue raised'],
	[TallyfyInviteMember, {}, 'invite'],
	[TallyfyInviteMember, { method: 'provision', email: 'dana@example.com' }, 'provision: dana@example.com'],
	[TallyfyListMyTasks, {}, ''],
	[TallyfyListMyTasks, { actAs: { __rl: true, mode: 'email', value: 'ana@example.com' } }, 'ana@example.com'],
	[TallyfyListMyTasks, { authentication: 'personalToken' }, 'owner of the token'],
	[TallyfyWaitForTask, { waitFor: 'process' }, 'process'],
])('%p with %j is shown as %j', (type, given, expected) => {
	expect(subtitle(new type(), given)).toBe(expected);
});

it.each(single.map((type) => [type.name, new type()] as const))(
	'%s shows what comes out of it before it has run',
	(name, type) => {
		// What n8n's editor asks for: it takes the hidden operation of a node that waits for one that was chosen.
		const { resource, operation } = nodeOf(type).parameters as { resource?: string; operation?: string };
		expect(loadOutputSchema({ nodeDir: folderOf(name), version: 1, resource, operation })).toMatchObject({
			type: 'object',
		});
	},
);

/** Of the codex of a node, by which n8n's panel sorts and finds it. */
const codexOf = (name: string) =>
	JSON.parse(readFileSync(`${folderOf(name)}/${name}.node.json`, 'utf8')) as {
		categories?: unknown;
		alias: string[];
		subcategories?: unknown;
	};

// n8n's own lint will check it in its next versions: valid-node-categories, no-codex-subcategories.
it.each(nodes)("%s is in one of n8n's categories of community nodes, and in no subcategory", (name) => {
	const { categories, ...codex } = codexOf(name);
	const all = [
		'Analytics',
		'Communication',
		'Data & Storage',
		'Development',
		'Finance & Accounting',
		'Marketing & Content',
		'Miscellaneous',
		'Productivity',
		'Sales',
		'Utility',
	];
	expect(all).toEqual(expect.arrayContaining(categories as string[]));
	expect(categories).not.toEqual([]);
	expect(codex).not.toHaveProperty('subcategories');
});

it('reads a form anew when a panel with its fields is opened, wherever fields are mapped', () => {
	const forms = new Tallyfy().description.properties.filter(({ type }) => type === 'resourceMapper');
	expect(forms).not.toHaveLength(0);
	for (const { typeOptions } of forms)
		expect(typeOptions?.resourceMapper).toMatchObject({ refreshStaleSchemaOnOpen: true });
});

it("offers the human review of an agent's tools by what n8n looks at: a webhook, and the operation sendAndWait", () => {
	const { webhooks, properties } = new Tallyfy().description;
	const operations = properties.filter(({ name }) => name === 'operation').flatMap(({ options = [] }) => options);
	expect(webhooks).not.toHaveLength(0);
	expect(operations).toContainEqual(expect.objectContaining({ value: 'sendAndWait' }));
});

it.each([
	'checklist',
	'approval',
	'onboarding',
	'SOP',
	'human in the loop',
	'launch process',
	'create task',
	'complete task',
])('a search for %j finds the Tallyfy node', (word) => {
	expect(codexOf('Tallyfy').alias).toContain(word);
});
