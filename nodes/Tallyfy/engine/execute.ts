import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Api, Client, Request } from '../api/client';
import { CancelledError, InputError, isRecord } from '../api/errors';
import { maximalWidth } from '../api/pace';
import { pool } from '../api/pool';
import { checked } from './check';
import { connect } from './connect';
import { fieldsOf } from './describe';
import { failedItem, toNodeError } from './failure';
import { WithFile, type Field, type Item, type Menu, type Operation, type Result } from './operation';

/** What an input item asks for, read and checked. */
interface Job {
	/** The values of the operation's own fields. */
	values: IDataObject;
	/** The values of the fields that the engine adds. */
	how: { actAs?: string; returnAll?: boolean; limit?: number; simplify?: boolean };
	/** Undefined for an operation of several calls. */
	request?: Request;
}

/** Why an item did not work out. */
interface Thrown {
	thrown: unknown;
}

const isThrown = (value: object | undefined): value is Thrown => value !== undefined && 'thrown' in value;

/** Runs the operation that the user chose in a node that is a menu. */
export async function executeMenu(context: IExecuteFunctions, menu: Menu): Promise<INodeExecutionData[][]> {
	const chosen = (name: string) => String(context.getNodeParameter(name, 0));
	return await execute(context, menu[chosen('resource')].operations[chosen('operation')]);
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
	const goesOn = context.continueOnFail();
	const fields = fieldsOf(operation);
	const jobs = context.getInputData().map((_, index) => prepare(context, operation, fields, index));
	const outcomes = !goesOn && jobs.some(isThrown) ? jobs : await performAll(context, operation, jobs, goesOn);
	const items = outcomes.map((outcome, index) => {
		if (!isThrown(outcome)) return Array.isArray(outcome) ? outcome : [];
		const error = toNodeError(context.getNode(), outcome.thrown, index);
		if (!goesOn || outcome.thrown instanceof CancelledError) throw error;
		return [failedItem(error, index)];
	});
	return [items.flat()];
}

function prepare(context: IExecuteFunctions, operation: Operation, fields: Field[], index: number): Job | Thrown {
	try {
		// n8n leaves out what is hidden.
		const isShown = ({ name }: Field) => name in context.getNode().parameters;
		const entries = fields
			.filter(({ type }) => type !== 'notice')
			.map((field) => [field.name, checked(field, read(context, field, index), context.getTimezone(), isShown(field))]);
		const { actAs, returnAll, limit, simplify, ...values } = Object.fromEntries(entries) as IDataObject & Job['how'];
		if (operation.list && !returnAll && limit === undefined) throw new InputError('Limit is empty');
		if (!actAs && isExpression(context.getNode().parameters.actAs))
			throw new InputError('Act As is empty: its expression gives nothing for this item');
		return { values, how: { actAs, returnAll, limit, simplify }, request: operation.request?.(values as never) };
	} catch (thrown) {
		return { thrown };
	}
}

/** Somebody meant a certain member here: to act as the Default Member instead would be a surprise. */
function isExpression(parameter: unknown): boolean {
	const text = isRecord(parameter) ? parameter.value : parameter;
	return typeof text === 'string' && text.startsWith('=');
}

/** Hidden fields have no value: n8n throws where there is no fallback, and has nothing to extract a value from. */
function read(context: IExecuteFunctions, { name, type }: Field, index: number): unknown {
	const value = context.getNodeParameter(name, index, null);
	if (value === null || value === undefined || type !== 'resourceLocator') return value;
	return context.getNodeParameter(name, index, null, { extractValue: true });
}

/** The outcome of each job; undefined for those that were not begun since an earlier one stopped the run. */
async function performAll(
	context: IExecuteFunctions,
	operation: Operation,
	jobs: Array<Job | Thrown>,
	goesOn: boolean,
): Promise<Array<INodeExecutionData[] | Thrown | undefined>> {
	const overlap = operation.changesNothing ?? jobs.every((job) => isThrown(job) || job.request?.method === 'GET');
	const outcomes: Array<INodeExecutionData[] | Thrown | undefined> = jobs.map(() => undefined);
	let client: Promise<Client> | undefined;

	await pool(jobs.entries(), overlap ? maximalWidth : 1, async ([index, job]) => {
		try {
			outcomes[index] = isThrown(job)
				? job
				: toItems(await perform(await (client ??= connect(context)), operation, job, itemOf(context, index)), index);
			return true;
		} catch (thrown) {
			outcomes[index] = { thrown };
			return goesOn && !(thrown instanceof CancelledError);
		}
	});
	return outcomes;
}

async function perform(client: Client, operation: Operation, job: Job, item: Item): Promise<Result> {
	const { values, request } = job;
	const { actAs, returnAll, limit, simplify } = job.how;
	const api: Api = actAs ? client.as(actAs) : client;
	const result = await (request
		? operation.list
			? api.list(request, returnAll ? undefined : limit)
			: api.call(request)
		: operation.run?.(values as never, api, item));
	const reads = operation.list ?? operation.changesNothing ?? request?.method === 'GET';
	if (!reads && isNothing(result)) return done(request);
	if (!simplify || !operation.simplify) return result;
	return Array.isArray(result)
		? result.map(operation.simplify)
		: isRecord(result)
			? operation.simplify(result)
			: result;
}

/** What an answer without content means. */
const done = (request?: Request): IDataObject => (request?.method === 'DELETE' ? { deleted: true } : { success: true });

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

function itemOf(context: IExecuteFunctions, index: number): Item {
	const { helpers } = context;
	return {
		timezone: context.getTimezone(),
		file: async (property) => {
			const { fileName = 'file', mimeType } = helpers.assertBinaryData(index, property);
			return { content: await helpers.getBinaryDataBuffer(index, property), fileName, mimeType };
		},
		withFile: async (record, property, { content, fileName, mimeType }) =>
			new WithFile(record, { [property]: await helpers.prepareBinaryData(content, fileName, mimeType) }),
	};
}
