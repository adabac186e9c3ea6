import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import type { Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { contractRoutes, type Route } from '../../tools/docs/operationsPage.mts';
import { read } from '../docs/pages.mts';
import { actAs, ana, notesOf } from '../support/nodes.mts';
import { withMovingClock } from '../support/clock.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';
import { runToEnd } from '../support/waiting.mts';
import type { Case } from './case.mts';
import { cases } from './cases/index.mts';

/** What a second run with the same input does, in the order of the columns in docs/nodes.md. */
const outcomes = ['left', 'same', 'refused', 'another'] as const;

type Outcome = (typeof outcomes)[number];

const node = new Tallyfy();

/** What docs/nodes.md says of each operation, by the names that people read. */
const documented = new Map<string, Outcome>(
	[...read('docs/nodes.md').matchAll(/^\| _([^_|]+)_ +\|(.+)\|(.+)\|(.+)\|(.+)\|$/gm)].flatMap(
		([, resource, ...columns]) =>
			columns.flatMap((column, index) =>
				column
					.split(',')
					.map((name) => name.trim())
					.filter(Boolean)
					.map((name): [string, Outcome] => [`${resource}: ${name}`, outcomes[index]]),
			),
	),
);

const routes = new Map<string, Route>(contractRoutes());

/** Tallyfy exports on a POST. */
const isWrite = (id: string) => routes.get(id)?.method !== 'GET' && id !== 'exportRun';

const writesIn = ({ sends }: Case) => sends.filter(isWrite).length;

/** All operations that change something; what API Call: Send changes is for the user to say. */
const changing = Object.entries(cases).flatMap(([resource, operations]) =>
	Object.entries(operations as Record<string, Case>).flatMap(([operation, its]) => {
		const { name, operations: own } = (menu as Menu)[resource];
		if (resource === 'apiCall' || !writesIn(its)) return [];
		return [[`${name}: ${own[operation].name}`, { resource, operation }, its] as const];
	}),
);

it('docs/nodes.md says of every operation that changes something what a second run does', () => {
	expect([...documented.keys()].sort()).toEqual(changing.map(([name]) => name).sort());
});

/** What two equal items put out, one after the other, and how many changes Tallyfy made. */
async function twice(chosen: INodeParameters, { given, item = { json: {} } }: Case, added: INodeParameters = {}) {
	const sandbox = tallyfy();
	const parameters: INodeParameters = { ...chosen, actAs: actAs(ana), ...given(sandbox), ...added };
	const options = { node, credentials: credentialsOf(sandbox), parameters, items: [item, item] };
	const result = await withMovingClock(async () => await runToEnd({ ...options, onError: 'continueRegularOutput' }));
	const { items, error } = result;
	expect(error).toBeUndefined();
	expect(sandbox.deviations).toEqual([]);
	const of = (index: number) =>
		items.filter(({ pairedItem }) => (pairedItem as { item: number }).item === index).map(({ json }) => json);
	const changes = sandbox.requests.filter(
		({ operationId, status = 0 }) => operationId && isWrite(operationId) && !tokens.has(operationId) && status < 400,
	);
	return { parameters, first: of(0), second: of(1), changes: changes.length, notes: notesOf(result) };
}

const tokens = new Set(['issueToken', 'issueUserToken']);

function outcomeOf([first]: IDataObject[], [second]: IDataObject[]): Outcome {
	if ('error' in second) return 'refused';
	if (second.changed === false) return 'left';
	return idIn(first) === idIn(second) ? 'same' : 'another';
}

/** Create Task and Wait gives what came of a task. */
const idIn = ({ id, task }: IDataObject) => JSON.stringify(task ?? id);

it.each(changing)('%s, a second time, does what docs/nodes.md says', async (name, chosen, its) => {
	const { parameters, first, second, changes } = await twice(chosen, its);
	const outcome = outcomeOf(first, second);
	expect(outcome).toBe(documented.get(name));
	expect(first[0].changed ?? true).toBe(true);
	expect(first[0]).not.toHaveProperty('error');
	expect(changes).toBe(writesIn(its) * (outcome === 'left' || outcome === 'refused' ? 1 : 2));
	// Each has `changed` always, or never.
	if (outcome !== 'refused') expect('changed' in first[0]).toBe('changed' in second[0]);

	const [, deed] = /^(delete|archive)/.exec(chosen.operation) ?? [];
	if (!deed) return;
	const { id, email, key } = first[0];
	expect(first[0]).toMatchObject({ [`${deed}d`]: true });
	expect(id ?? key).toBeDefined();
	expect(JSON.stringify(parameters)).toContain(JSON.stringify(String(key ?? email ?? id)));
});

const creations = changing.filter(([, { resource, operation }]) =>
	(menu as Menu)[resource].operations[operation].fields.some(({ name }) => name === 'ifExists'),
);

it.each(creations)('%s, a second time, goes on with what is there when told to skip', async (_, chosen, its) => {
	const { first, second, changes, notes } = await twice(chosen, its, { ifExists: 'skip' });
	expect([first[0].changed, second[0].changed]).toEqual([true, false]);
	expect(second[0].id).toBe(first[0].id);
	expect(changes).toBe(1);
	expect(notes).toEqual([`1 of 2 ${chosen.resource}s was there already and not changed.`]);
});
