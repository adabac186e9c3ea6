import { InputError } from '../api/errors';
import { field, type Values } from './operation';

const minute = 60_000;

const hour = 60 * minute;

/** As n8n's own nodes that wait have it, with the same names. */
const limitWaitTime = field({
	displayName: 'Limit Wait Time',
	name: 'limitWaitTime',
	type: 'fixedCollection',
	default: { values: { limitType: 'afterTimeInterval', resumeAmount: 2, resumeUnit: 'days' } },
	description:
		'How long to wait at most. What is not done by then goes on with the status timed_out, and stays open in Tallyfy. When not added, there is no limit.',
	options: [
		{
			displayName: 'Values',
			name: 'values',
			values: [
				{
					displayName: 'Limit Type',
					name: 'limitType',
					type: 'options',
					options: [
						{ name: 'After Time Interval', value: 'afterTimeInterval' },
						{ name: 'At Specified Time', value: 'atSpecifiedTime' },
					],
					default: 'afterTimeInterval',
				},
				{
					displayName: 'Amount',
					name: 'resumeAmount',
					type: 'number',
					typeOptions: { minValue: 0, numberPrecision: 2 },
					default: 2,
					displayOptions: { show: { limitType: ['afterTimeInterval'] } },
				},
				{
					displayName: 'Unit',
					name: 'resumeUnit',
					type: 'options',
					options: [
						{ name: 'Minutes', value: 'minutes' },
						{ name: 'Hours', value: 'hours' },
						{ name: 'Days', value: 'days' },
					],
					default: 'days',
					displayOptions: { show: { limitType: ['afterTimeInterval'] } },
				},
				{
					displayName: 'Max Date and Time',
					name: 'maxDateAndTime',
					type: 'dateTime',
					default: '',
					day: 'end',
					description: 'In the time zone of the workflow. A day without a time means its end.',
					displayOptions: { show: { limitType: ['atSpecifiedTime'] } },
				},
			],
		},
	],
});

/** The field of every operation that waits for a person: how long it waits, and how it learns that the person is done. */
export const waitOptions = field({
	displayName: 'Wait Options',
	name: 'waitOptions',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Check Every (Minutes)',
			name: 'checkEvery',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 15,
			description:
				'How often n8n looks whether it is done, in case Tallyfy does not call. When not added: after 5 minutes, then less and less often, but at least every hour.',
		},
		{
			displayName: 'Instant Resume',
			name: 'instantResume',
			type: 'boolean',
			default: true,
			description:
				'Whether Tallyfy calls n8n at once when it is done, where Tallyfy offers that. Switch it off where Tallyfy cannot reach n8n, which then looks itself.',
		},
		limitWaitTime,
	],
});

/** What the user chose of them. */
export type WaitOptions = Values<[typeof waitOptions]>['waitOptions'];

/** When to check on what an item waits for. It is stored as JSON; times are in milliseconds since 1970. */
export interface WaitTimes {
	/** When the waiting began. */
	since: number;
	/** When it ends; undefined for no limit. */
	until?: number;
	/** Milliseconds between two checks; undefined for the usual intervals. */
	every?: number;
}

/**
 * What the user set under Wait Options.
 *
 * @param since when the waiting begins, in milliseconds since 1970
 * @throws InputError for a limit without a date, and for one in the past
 */
export function waitTimes({ limitWaitTime: limit, checkEvery }: WaitOptions, since: number): WaitTimes {
	const [row] = limit?.values ?? [];
	const until = row && limitOf(row, since);
	if (until !== undefined && until <= since)
		throw new InputError('Limit Wait Time is not in the future', 'Choose a later one. Nothing was sent to Tallyfy.');
	return { since, until, every: checkEvery === undefined ? undefined : checkEvery * minute };
}

interface Limit {
	limitType?: 'afterTimeInterval' | 'atSpecifiedTime';
	resumeAmount?: number;
	resumeUnit?: keyof typeof units;
	maxDateAndTime?: string;
}

const units = { minutes: minute, hours: hour, days: 24 * hour };

function limitOf(limit: Limit, since: number): number {
	if (limit.limitType !== 'atSpecifiedTime')
		return since + (limit.resumeAmount ?? 2) * units[limit.resumeUnit ?? 'days'];
	if (!limit.maxDateAndTime) throw new InputError('Max Date and Time is empty');
	return Date.parse(`${limit.maxDateAndTime.replace(' ', 'T')}Z`);
}

/**
 * n8n ends a workflow that runs longer than its timeout, and counts the waiting too. EXECUTIONS_TIMEOUT of n8n, which does
 * the same, is not shown to a node.
 *
 * @param timeout of the workflow, in seconds; undefined or negative for none
 * @throws InputError when that is shorter than the wait
 */
export function requireTimeFor({ since, until = Infinity }: WaitTimes, timeout = -1): void {
	if (timeout <= 0 || until - since <= timeout * 1000) return;
	throw new InputError(
		'Timeout Workflow ends this workflow before the wait is over',
		'n8n counts the waiting too. In the settings of the workflow, switch Timeout Workflow off or make it longer, or set a shorter Limit Wait Time. Nothing was created in Tallyfy.',
	);
}

/** Milliseconds after the limit for which a check is repeated when Tallyfy cannot be asked. */
export const grace = 10 * minute;

/**
 * When to check next, in milliseconds since 1970: at the limit at the latest, and after it each minute. The usual interval
 * grows with the time that was waited already, since n8n keeps a record of every check.
 */
export function nextCheck({ since, until = Infinity, every }: WaitTimes, now: number): number {
	if (now >= until) return now + minute;
	const usual = Math.min(hour, Math.max(5 * minute, (now - since) / 10));
	return Math.min(until, now + (every ?? usual));
}
