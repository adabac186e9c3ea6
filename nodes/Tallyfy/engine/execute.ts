import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { CancelledError, inOneText } from '../api/errors';
import { pool } from '../api/pool';
import { isRecord } from '../api/records';
import { Pauses } from '../api/sending/pauses';
import { actingFor } from './actAs';
import { connector, type Connected } from './connect';
import { saidBefore } from './done';
import { toNodeError } from './failure';
import { attempt, failed, isThrown, itemOf, prepareAll, type Thrown } from './jobs';
import { addGathered, addNote, itemIndex } from './notes';
import { chosenIn, isWait, WithFile, type Menu, type Operation, type Result, type WaitOperation } from './operation';
import { queuesOf, type Queues } from './queues';
import { executeWaiting } from './wait';
import { workOf, type Work } from './work';

/** The output of an item, or why it has none; undefined for an item that was not begun. */
type Outcome = INodeExecutionData[] | Thrown | undefined;

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
 * Runs an operation for every input item. Reads overlap; changes go one at a time and in order, or as many at once as the
 * user allows. The output keeps the order of the input. With "continue on error" an item that does not work out is passed on
 * with `error` and `details`; without, nothing is sent when any item has a value that cannot be right.
 *
 * @returns one item a record, each paired with its input item
 * @throws NodeApiError, NodeOperationError for the first item that does not work out
 */
export async function execute(context: IExecuteFunctions, operation: Operation): Promise<INodeExecutionData[][]> {
	const items = await (isWait(operation) ? executeWaiting(context, operation) : executeAll(context, operation));
	addGathered(context);
	return items;
}

async function executeAll(
	context: IExecuteFunctions,
	operation: Exclude<Operation, WaitOperation>,
): Promise<INodeExecutionData[][]> {
	const pauses = new Pauses();
	const connected = connector(context, pauses);
	const jobs = await prepareAll(context, operation, connected);
	const works = jobs.map((job) => (isThrown(job) ? job : attempt(() => workOf(operation, job))));
	const isChange = works.some((work) => !isThrown(work) && !work.isRead);
	if (context.getNode().retryOnFail && isChange) addNote(context, retries);
	const goesOn = context.continueOnFail();
	if (!goesOn) works.forEach((work, index) => isThrown(work) && failed(context, work.thrown, index));
	const outcomes = await performAll(context, works, queuesOf(operation, works), connected);
	const items = outcomes.flatMap((outcome, index) => {
		if (!isThrown(outcome)) return outcome ?? [];
		const left = isChange && !goesOn ? leftBy(outcomes) : '';
		return [failed(context, left ? saidBefore(outcome.thrown, left) : outcome.thrown, index)];
	});
	addNote(context, thereAlready(operation, items));
	addNote(context, pauses.note());
	return [items];
}

/** The outcome of each work; undefined for those that were not begun since an earlier one stopped the run. */
async function performAll(
	context: IExecuteFunctions,
	works: ReadonlyArray<Work | Thrown>,
	{ queues, width }: Queues,
	connected: Connected,
): Promise<Outcome[]> {
	const outcomes: Outcome[] = works.map(() => undefined);
	const perform = async (index: number, work: Work): Promise<INodeExecutionData[]> => {
		const api = await actingFor(await connected(index), work.job.how);
		return toItems(await work.perform(api, itemOf(context, index)), index);
	};
	let goesOn = true;
	await pool(queues, width, async (queue) => {
		for (const [index, work] of queue) {
			if (!goesOn) break;
			const outcome = isThrown(work) ? work : await perform(index, work).catch((thrown: unknown) => ({ thrown }));
			outcomes[index] = outcome;
			if (isThrown(outcome)) goesOn &&= context.continueOnFail() && !(outcome.thrown instanceof CancelledError);
		}
		return goesOn;
	});
	return outcomes;
}

/** What a run that stops leaves behind: the items that are done, and what failed besides the first. */
function leftBy(outcomes: Outcome[]): string {
	const done = outcomes.flatMap((outcome, index) => (Array.isArray(outcome) ? [index] : []));
	const [, ...others] = outcomes.flatMap((outcome, index) => (isThrown(outcome) ? [{ ...outcome, index }] : []));
	const texts = others.map(({ index, thrown }) =>
		inOneText(`${itemIndex(index)} failed as well: ${(thrown as Error).message}`),
	);
	if (done.length) {
		// n8n counts items from 0, and shows the number of the one that failed as Item Index.
		const rest = done.filter((index, place) => index !== place);
		const first = done.length - rest.length;
		const which = rest.length
			? `:${first ? ` the first${first > 1 ? ` ${first}` : ''}, and` : ''} those with the Item Index ${rest.join(', ')}`
			: '';
		texts.unshift(`${done.length} of ${outcomes.length} items ${done.length > 1 ? 'are' : 'is'} done${which}.`);
	}
	return texts.join(' ');
}

/**
 * How many of what was to be created were there already and stay as they are; undefined for none. A creation has one output
 * item for each input item.
 */
function thereAlready({ creates }: Operation, items: INodeExecutionData[]): string | undefined {
	const { length } = items.filter(({ json }) => json.changed === false);
	if (!creates || !length) return undefined;
	if (items.length === 1) return `The ${creates} was there already and not changed.`;
	return `${length} of ${items.length} ${creates}s ${length > 1 ? 'were' : 'was'} there already and not changed.`;
}

function toItems(result: Result, item: number): INodeExecutionData[] {
	const pairedItem = { item };
	if (result instanceof WithFile) return [{ json: result.json, binary: result.binary, pairedItem }];
	return (Array.isArray(result) ? result : [result]).map((record: unknown) => ({
		json: isRecord(record) ? record : { data: record as IDataObject[string] },
		pairedItem,
	}));
}
