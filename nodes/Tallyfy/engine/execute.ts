import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { CancelledError } from '../api/errors';
import { pool } from '../api/pool';
import { isRecord } from '../api/records';
import { maximalWidth } from '../api/sending/gate';
import { connector, type Connected } from './connect';
import { withDone } from './done';
import { toNodeError } from './failure';
import { actingFor, attempt, failed, isThrown, itemOf, prepareAll, type Job, type Thrown } from './jobs';
import { addNote } from './notes';
import { chosenIn, isWait, WithFile, type Menu, type Operation, type Result } from './operation';
import { executeWaiting } from './wait';
import { workOf, type Work } from './work';

/** n8n has the setting for every node, and no place where a node could say something about it but its output panel. */
const retries =
	'Retry On Fail is on in the settings of this node: when an item fails, n8n runs it again for all items, those that are done included, and what creates something creates it twice. Switch it off: what is safe to repeat, the node repeats by itself.';

/** Runs the operation that the user chose in a node that is a menu. */
export async function executeMenu(context: IExecuteFunctions, menu: Menu): Promise<INodeExecutionData[][]> {
	const operation = attempt(() => chosenIn(menu, (name) => context.getNodeParameter(name, 0)));
	if (isThrown(operation)) throw toNodeError(context.getNode(), operation.thrown);
	return await execute(context, operation);
}

/**
 * Runs an operation for every input item. Reads overlap, writes go one at a time and in order; the output keeps the order
 * of the input. With "continue on error" an item that does not work out is passed on with `error` and `details`;
 * without, nothing is sent when any item has a value that cannot be right.
 *
 * @returns one item a record, each paired with its input item
 * @throws NodeApiError, NodeOperationError for the first item that does not work out
 */
export async function execute(context: IExecuteFunctions, operation: Operation): Promise<INodeExecutionData[][]> {
	if (isWait(operation)) return await executeWaiting(context, operation);
	const connected = connector(context);
	const jobs = await prepareAll(context, operation, connected);
	const works = jobs.map((job) => (isThrown(job) ? job : attempt(() => ({ ...workOf(operation, job), how: job.how }))));
	if (context.getNode().retryOnFail && works.some((work) => !isThrown(work) && !work.isRead)) addNote(context, retries);
	const outcomes =
		!context.continueOnFail() && works.some(isThrown) ? works : await performAll(context, works, connected);
	const items = outcomes.map((outcome, index) => {
		if (isThrown(outcome)) return [failed(context, outcome.thrown, index)];
		return Array.isArray(outcome) ? outcome : [];
	});
	return [items.flat()];
}

/** The outcome of each work; undefined for those that were not begun since an earlier one stopped the run. */
async function performAll(
	context: IExecuteFunctions,
	works: Array<(Work & Pick<Job, 'how'>) | Thrown>,
	connected: Connected,
): Promise<Array<INodeExecutionData[] | Thrown | undefined>> {
	const overlap = works.every((work) => isThrown(work) || work.isRead);
	const outcomes: Array<INodeExecutionData[] | Thrown | undefined> = works.map(() => undefined);

	await pool(works.entries(), overlap ? maximalWidth : 1, async ([index, work]) => {
		try {
			if (isThrown(work)) outcomes[index] = work;
			else {
				const result = work.perform(actingFor(await connected(index), work.how), itemOf(context, index));
				outcomes[index] = toItems(await withDone(result, overlap ? undefined : doneBefore(context, index)), index);
			}
			return true;
		} catch (thrown) {
			outcomes[index] = { thrown };
			return context.continueOnFail() && !(thrown instanceof CancelledError);
		}
	});
	return outcomes;
}

/** What a node that stops here leaves behind; undefined for nothing, and where it goes on. */
function doneBefore(context: IExecuteFunctions, index: number): string | undefined {
	if (context.continueOnFail() || !index) return undefined;
	return `${index} of ${context.getInputData().length} items ${index > 1 ? 'are' : 'is'} done.`;
}

function toItems(result: Result, item: number): INodeExecutionData[] {
	const pairedItem = { item };
	if (result instanceof WithFile) return [{ json: result.json, binary: result.binary, pairedItem }];
	return (Array.isArray(result) ? result : [result]).map((record: unknown) => ({
		json: isRecord(record) ? record : { data: record as IDataObject[string] },
		pairedItem,
	}));
}
