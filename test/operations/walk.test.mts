import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { actAs, ana } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';
import { runToEnd } from '../support/waiting.mts';
import { cases } from './cases/index.mts';

const node = new Tallyfy();

const walk = Object.entries(cases).flatMap(([resource, operations]) =>
	Object.entries(operations).map(([operation, its]) => [resource, operation, its] as const),
);

it.each(walk)('%s: %s', async (resource, operation, { given, item = { json: {} }, sends, gives }) => {
	const sandbox = tallyfy();
	const parameters = { resource, operation, actAs: actAs(ana), ...given(sandbox) };
	const { items, error } = await runToEnd({ node, credentials: credentialsOf(sandbox), parameters, items: [item] });
	expect(error).toBeUndefined();
	expect(sandbox.deviations).toEqual([]);
	const sent = sandbox.requests.map(({ operationId }) => operationId ?? 'unknown');
	expect(sent.filter((id) => !['issueToken', 'issueUserToken'].includes(id))).toEqual(sends);
	if (typeof gives === 'function') gives(items, sandbox);
	else expect(items.map(({ json }) => json)).toMatchObject(gives);
	expect(items.every(({ pairedItem }) => (pairedItem as { item: number }).item === 0)).toBe(true);
});
