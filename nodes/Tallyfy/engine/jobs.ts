import { sleep, type IDataObject, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';

import { CancelledError } from '../api/errors';
import { pool } from '../api/pool';
import { maximalWidth } from '../api/sending/gate';
import { actingFor } from './actAs';
import { fileIn, stored } from './binary';
import type { Connected } from './connect';
import { fieldsOf } from './describe';
import { failedItem, toNodeError } from './failure';
import { lookedUp } from './lookUp';
import { addItemNote } from './notes';
import { isWait, type Field, type Item, type Operation, type RunOperation } from './operation';
import type { Chosen } from './output';
import { parametersOf } from './parameters';
import { requireNoAgent } from './tool';
import type { WaitOptions } from './waitOptions';

/** What an input item asks for, read and checked. */
export interface Job {
	/** The values of the operation's own fields. */
	values: IDataObject;
	/** The values of the fields that the engine adds; Act As as an email, once it is looked up. */
	how: Chosen & { actAs?: string; returnAll?: boolean; limit?: number; waitOptions?: WaitOptions };
}

/** Why an item did not work out. */
export interface Thrown {
	thrown: unknown;
}

/** So many items are read before anybody else in this process may go on. */
const atATime = 100;

/** Whether an item did not work out. */
export const isThrown = (value: object | undefined): value is Thrown => value !== undefined && 'thrown' in value;

/** What `work` gives, or why it gives nothing. */
export function attempt<T>(work: () => T): T | Thrown {
	try {
		return work();
	} catch (thrown) {
		return { thrown };
	}
}

/**
 * The jobs of all input items, in their order. An item with a value or a credential that cannot be right has the reason in
 * its place. What only Tallyfy can tell comes last, when no item is wrong otherwise or the node continues on error: emails
 * and names are looked up, each once, and the operation confirms what it can.
 */
export async function prepareAll(
	context: IExecuteFunctions,
	operation: Operation,
	connected: Connected,
): Promise<Array<Job | Thrown>> {
	const fields = fieldsOf(operation);
	const read = parameterReader(context);
	const jobs: Array<Job | Thrown> = [];
	for (const index of context.getInputData().keys()) {
		// n8n evaluates an expression in a tenth of a millisecond or more: others of this process get their turn.
		if (index % atATime === atATime - 1) await sleep(0);
		jobs.push(attempt(() => prepare(context, operation, fields, (name) => read(name, index))));
	}
	if (!context.continueOnFail() && jobs.some(isThrown)) return jobs;
	const confirm = confirmerOf(operation, jobs.length);
	await pool(jobs.entries(), maximalWidth, async ([index, job]) => {
		if (isThrown(job)) return true;
		try {
			const api = await actingFor(await connected(index), job.how);
			const values = await lookedUp(operation.fields, job.values, api);
			await confirm?.(values, api, itemOf(context, index));
			jobs[index] = { values, how: { ...job.how, actAs: job.how.actAs && api.member } };
		} catch (thrown) {
			jobs[index] = { thrown };
		}
		return true;
	});
	return jobs;
}

/** Asking for one thing confirms it, and leaves nothing behind when it is refused. */
function confirmerOf(operation: Operation, items: number): RunOperation['confirm'] {
	if (isWait(operation)) return items > 1 ? operation.confirm : undefined;
	return 'run' in operation ? operation.confirm : undefined;
}

/**
 * Gives parameters of input items. One without an expression is the same for all of them, so n8n is asked for it once: each
 * time it looks through all fields of the node.
 */
function parameterReader(context: IExecuteFunctions): (name: string, index: number) => unknown {
	const { parameters } = context.getNode();
	const same = new Map<string, unknown>();
	const differing = new Set<string>();
	return (name, index) => {
		if (same.has(name)) return same.get(name);
		const value: unknown = context.getNodeParameter(name, index, null);
		if (differing.has(name)) return value;
		if (JSON.stringify(parameters[name] ?? null).includes('"=')) differing.add(name);
		else same.set(name, value);
		return value;
	};
}

function prepare(
	context: IExecuteFunctions,
	operation: Operation,
	fields: Field[],
	read: (name: string) => unknown,
): Job {
	if (operation.givesToken) requireNoAgent(context);
	const parameters = parametersOf(context, fields, read);
	const { actAs, returnAll, limit, output, selectedFields, waitOptions, ...values } = parameters as IDataObject &
		Job['how'];
	return { values, how: { actAs, returnAll, limit, output, selectedFields, waitOptions } };
}

/**
 * The output of an item that did not work out, where the node goes on.
 *
 * @throws NodeApiError, NodeOperationError where it does not, and when the execution was cancelled
 */
export function failed(context: IExecuteFunctions, thrown: unknown, index: number): INodeExecutionData {
	const error = toNodeError(context.getNode(), thrown, index);
	if (!context.continueOnFail() || thrown instanceof CancelledError) throw error;
	return failedItem(error, index);
}

/** What `run` and `ask` get to see of an input item. */
export function itemOf(context: IExecuteFunctions, index: number): Item {
	return {
		timezone: context.getTimezone(),
		ownUrl: () => String(context.evaluateExpression('{{ $execution.resumeUrl }}', index)),
		file: async (property) => await fileIn(context, index, property),
		withFile: async (record, property, file) => await stored(context, record, property, file),
		note: (note) => addItemNote(context, index, note),
	};
}
