import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../api/client';
import { CancelledError, isRecord } from '../api/errors';
import { maximalWidth } from '../api/pace';
import { pool } from '../api/pool';
import type { Request } from '../api/request';
import { isRead, methodOf } from '../api/wire';
import { connector } from './connect';
import { actingFor, failed, isThrown, itemOf, prepareAll, type Job, type Thrown } from './jobs';
import { chosenIn, WithFile, type Item, type Menu, type Operation, type Result } from './operation';
import { executeWaiting } from './wait';

/** Runs the operation that the user chose in a node that is a menu. */
export async function executeMenu(context: IExecuteFunctions, menu: Menu): Promise<INodeExecutionData[][]> {
	return await execute(
		context,
		chosenIn(menu, (name) => context.getNodeParameter(name, 0)),
	);
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
	if (operation.ask) return await executeWaiting(context, operation);
	const goesOn = context.continueOnFail();
	const connected = connector(context);
	const jobs = await prepareAll(context, operation, connected);
	const outcomes = !goesOn && jobs.some(isThrown) ? jobs : await performAll(context, operation, jobs, connected);
	const items = outcomes.map((outcome, index) => {
		if (isThrown(outcome)) return [failed(context, outcome.thrown, index)];
		return Array.isArray(outcome) ? outcome : [];
	});
	return [items.flat()];
}

/** The outcome of each job; undefined for those that were not begun since an earlier one stopped the run. */
async function performAll(
	context: IExecuteFunctions,
	operation: Operation,
	jobs: Array<Job | Thrown>,
	connected: () => Promise<Client>,
): Promise<Array<INodeExecutionData[] | Thrown | undefined>> {
	const overlap = operation.changesNothing ?? jobs.every((job) => isThrown(job) || reads(job.request));
	const outcomes: Array<INodeExecutionData[] | Thrown | undefined> = jobs.map(() => undefined);

	await pool(jobs.entries(), overlap ? maximalWidth : 1, async ([index, job]) => {
		try {
			outcomes[index] = isThrown(job)
				? job
				: toItems(await perform(await connected(), operation, job, itemOf(context, index)), index);
			return true;
		} catch (thrown) {
			outcomes[index] = { thrown };
			return context.continueOnFail() && !(thrown instanceof CancelledError);
		}
	});
	return outcomes;
}

async function perform(client: Client, operation: Operation, job: Job, item: Item): Promise<Result> {
	const { values, request } = job;
	const { returnAll, limit, simplify } = job.how;
	const api = actingFor(client, job.how);
	const result = await (request
		? operation.list
			? api.list(request, returnAll ? undefined : limit)
			: api.call(request)
		: operation.run?.(values as never, api, item));
	const changesNothing = operation.list ?? operation.changesNothing ?? reads(request);
	if (!changesNothing && isNothing(result)) return done(request);
	const { simplify: simplified } = operation;
	if (!simplify || !simplified) return result;
	const shorten = (record: unknown) => {
		if (!isRecord(record)) return record;
		const short = Object.entries(simplified(record)).filter(([, value]) => value !== undefined);
		// What has none of these fields, as a message, stays as it came.
		return short.length ? Object.fromEntries(short) : record;
	};
	return Array.isArray(result) ? result.map(shorten) : shorten(result);
}

const reads = (request?: Request): boolean => request !== undefined && isRead(request);

/** What an answer without content means. */
const done = (request?: Request): IDataObject =>
	request && methodOf(request) === 'DELETE' ? { deleted: true } : { success: true };

const isNothing = (result: Result) =>
	result === undefined || result === null || (Array.isArray(result) && !result.length);

function toItems(result: Result, item: number): INodeExecutionData[] {
	const pairedItem = { item };
	if (result instanceof WithFile) return [{ json: result.json, binary: result.binary, pairedItem }];
	return (Array.isArray(result) ? result : [result]).map((record: unknown) => ({
		json: isRecord(record) ? record : { data: record as IDataObject[string] },
		pairedItem,
	}));
}
