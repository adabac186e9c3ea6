import { InputError } from '../api/errors';
import { field, type Values } from './operation';

const minute = 60_000;

const hour = 60 * minute;

/** n8n's own Limit Wait Time, by its own names. */
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
					description: 'In the time zone of the workflow',
					displayOptions: { show: { limitType: ['atSpecifiedTime'] } },
				},
			],
		},
	],
});

/** What every operation that waits asks for: how long, and how it is noticed that it is over. */
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
				'Whether Tallyfy calls n8n as soon as a one-off task is completed. Switch it off where Tallyfy cannot reach n8n, which then looks itself.',
		},
		limitWaitTime,
	],
});

export type WaitOptions = Values<[typeof waitOptions]>['waitOptions'];

/** How long an item is waited for. Times are in milliseconds since 1970, and JSON. */
export interface Patience {
	/** When it began. */
	since: number;
	/** When it ends; undefined for no limit. */
	until?: number;
	/** Milliseconds between two checks; undefined for as often as it seems right. */
	every?: number;
}

/** @throws InputError for a limit without a date, and for one in the past */
export function patience({ limitWaitTime: limit, checkEvery }: WaitOptions, since: number): Patience {
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

/** When to look again: rarely where it takes long anyway, since every look is kept in the execution. */
export function nextLook({ since, until = Infinity, every }: Patience, now: number): number {
	const usual = Math.min(hour, Math.max(5 * minute, (now - since) / 10));
	return Math.min(until, now + (every ?? usual));
}
