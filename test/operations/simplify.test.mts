import { simplifierOf, type Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import type { Case } from './case.mts';
import { cases } from './cases/index.mts';
import { contractRoutes } from '../../tools/docs/operationsPage.mts';

/** Operations whose last answer is such a record, which is not what they give. */
const others: Record<string, string> = {
	'apiCall: getAll': 'gives what Tallyfy answers, whatever it is',
	'apiCall: send': 'gives what Tallyfy answers, whatever it is',
	'automation: getAll': 'gives the rules in the template',
	'formField: getOptions': 'gives the options of a field of the step',
	'guest: delete': 'gives that the guest is deleted',
	'member: handOver': 'gives a report',
	'process: archive': 'gives that the process is archived',
	'tag: removeFromProcessOrTemplate': 'gives what the tag was taken off',
	'task: sendAndWait': 'gives the answer, and the simplified task in it',
};

const routes = contractRoutes();

/** Every operation of the menu with the records of its last answer. */
const operations = Object.entries(menu as Menu).flatMap(([resource, { operations: all }]) =>
	Object.entries(all).map(([key, operation]) => {
		const { sends } = (cases as Record<string, Record<string, Case>>)[resource][key];
		const gives = routes.get(sends[sends.length - 1])?.gives;
		return { name: `${resource}: ${key}`, gives, simplify: simplifierOf(operation) };
	}),
);

it('simplifies what it writes as it does what it reads', () => {
	const simplified = new Set(operations.flatMap(({ gives, simplify }) => (simplify && gives ? [gives] : [])));
	const left = operations.filter(({ gives, simplify }) => gives && simplified.has(gives) && !simplify);
	expect(left.map(({ name }) => name).sort()).toEqual(Object.keys(others));
	expect([...simplified]).toEqual(expect.arrayContaining(['Task', 'Run', 'Template', 'Member', 'Guest', 'Thread']));
});
