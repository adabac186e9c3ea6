import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../api/records';
import type { Field } from './operation';

/** What the filters of a list mean, as far as its records show it. */
export interface Checks {
	/** Whether a record is meant; undefined where no record shows what was asked for. */
	isMeant?: (record: IDataObject) => boolean;
	/** What to say about the filters that Tallyfy ignored so far; undefined when there are none. */
	note: () => string | undefined;
}

/** Checks of what the user gave under Filters: Tallyfy ignores a filter that it does not know, and gives everything (NOTES §7). */
export function checksOf(fields: readonly Field[], values: IDataObject): Checks {
	const checks = fields
		.filter(({ purpose }) => purpose === 'filters')
		.flatMap((own) => checksIn(own, values[own.name]));
	const ignored = new Set<string>();
	const isMeant = (record: IDataObject) => {
		const failed = checks.filter(({ matches }) => matches(record) === false);
		for (const { displayName } of failed) ignored.add(displayName);
		return !failed.length;
	};
	const note = () => {
		// In the order of the fields, so that the same text is said for all items.
		const names = checks.map(({ displayName }) => displayName).filter((name) => ignored.has(name));
		if (!names.length) return undefined;
		const filters = `${names.length > 1 ? 'the filters' : 'the filter'} ${names.join(', ')}`;
		return `Tallyfy ignored ${filters}: it gave records that do not match. They were left out.`;
	};
	return { isMeant: checks.length ? isMeant : undefined, note };
}

function checksIn({ options = [] }: Field, given: unknown) {
	if (!isRecord(given)) return [];
	return (options as Field[]).flatMap(({ name, displayName, matches }) => {
		const wanted = given[name];
		if (!matches || wanted === undefined) return [];
		return [{ displayName, matches: (record: IDataObject) => matches(record, wanted, given) }];
	});
}
