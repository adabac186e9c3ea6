import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IDataObject, INodeType } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { TallyfyWaitForTask } from '../../nodes/TallyfyWaitForTask/TallyfyWaitForTask.node.ts';
import { picked } from '../../test/support/locators.mts';
import { actAs, ana, ben, nodes } from '../../test/support/nodes.mts';
import { closeAll, credentialsOf, stopIntercepting, tallyfy } from '../../test/support/interception.mts';
import { runToEnd } from '../../test/support/waiting.mts';
import type { Case } from '../../test/operations/case.mts';
import { cases } from '../../test/operations/cases/index.mts';
import { fillAnswers } from './likely.mts';
import { shapeOf } from './shape.mts';

const people = 'gives the fields that the organization made';
const anything = 'gives what the chosen call gives';
const unknown = 'the contract does not say what Tallyfy answers';

/** The operations of the full node whose fields nobody knows before they have run, and why. */
export const withoutSchema: Record<string, string> = {
	'apiCall/getAll': anything,
	'apiCall/send': anything,
	'customField/getValues': people,
	'customField/setValue': people,
	'customField/setValues': people,
	'formField/moveToAnotherStep': unknown,
	'guest/convertToMember': unknown,
	'member/convertToGuest': unknown,
	'process/export': unknown,
	'template/publish': unknown,
};

type Given = Pick<Case, 'given' | 'item'>;

const approvedTask: Given = {
	given: (sandbox) => {
		const [{ id }] = sandbox.addTasks(ben, [{ task_type: 'approval' }]);
		sandbox.as(ben).complete(id, { approved: true });
		return { taskId: picked(id) };
	},
};

const completedProcess: Given = {
	given: ({ state }) => {
		const { id } = state.addRun({ status: 'complete', completed_at: state.timestamp() });
		return { waitFor: 'process', processId: picked(id) };
	},
};

/** Below each node, where n8n looks for the schema of what it gives; and the runs that show all of it. */
const sources: Array<[file: string, node: INodeType, runs: Given[]]> = [
	['TallyfyGetUserToken/__schema__/v1.0.0.json', nodes.getUserToken, [cases.member.getUserToken]],
	['TallyfyInviteMember/__schema__/v1.0.0.json', nodes.inviteMember, [cases.member.invite]],
	['TallyfyListMyTasks/__schema__/v1.0.0.json', nodes.listMyTasks, [cases.task.getMyTasks]],
	['TallyfyWaitForTask/__schema__/v1.0.0/sendAndWait.json', new TallyfyWaitForTask(), [approvedTask, completedProcess]],
];

const menuNode = new Tallyfy();

for (const [resource, operations] of Object.entries(cases))
	for (const [operation, { given, item }] of Object.entries(operations as Record<string, Case>)) {
		if (`${resource}/${operation}` in withoutSchema) continue;
		const chosen: Given = { item, given: (sandbox) => ({ resource, operation, ...given(sandbox) }) };
		sources.push([`Tallyfy/__schema__/v1.0.0/${resource}/${operation}.json`, menuNode, [chosen]]);
	}

/** Where the schemas are kept. */
export const nodesFolder = fileURLToPath(new URL('../../nodes', import.meta.url));

/** The schemas that are kept, below `nodesFolder`. */
export const schemaFiles = (): string[] =>
	readdirSync(nodesFolder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\/__schema__\/.+\.json$/.test(file));

/** What each of the files has to say: what the nodes give on the sandbox, unless they are asked for more. */
export async function outputSchemas(): Promise<Map<string, string>> {
	const schemas = new Map<string, string>();
	for (const [file, node, runs] of sources) {
		const seen: IDataObject[] = [];
		const likely: IDataObject[] = [];
		for (const run of runs) {
			seen.push(...(await outputOf(node, run)));
			likely.push(...(await outputOf(node, run, fillAnswers)));
		}
		schemas.set(file, `${JSON.stringify({ ...shapeOf(seen, likely), version: 1 }, null, '\t')}\n`);
	}
	stopIntercepting();
	return schemas;
}

async function outputOf(node: INodeType, { given, item }: Given, prepare?: typeof fillAnswers): Promise<IDataObject[]> {
	const sandbox = tallyfy();
	// Without what adds to the output.
	const { output: _, options: __, ...parameters } = given(sandbox);
	await prepare?.(sandbox);
	const { items, error } = await runToEnd({
		node,
		credentials: credentialsOf(sandbox),
		parameters: { actAs: actAs(ana), ...parameters },
		items: item && [item],
	});
	const deviations = await closeAll();
	if (error) throw error;
	if (deviations.length) throw new Error(deviations.join('\n'));
	// As n8n stores it: without the keys that have no value.
	return JSON.parse(JSON.stringify(items.map(({ json }) => json))) as IDataObject[];
}
