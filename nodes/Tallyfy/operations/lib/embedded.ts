import type { IDataObject } from 'n8n-workflow';

import { isRecord, listIn, unwrapped } from '../../api/records';

/** A list inside a record, such as the steps of a template: Tallyfy gives it as it is, or wraps it in `data`. */
export type Embedded<T> = readonly T[] | { data?: readonly T[] | null } | null | undefined;

/** The records of such a list; none for anything else. */
export function embedded<T extends object>(given: Embedded<T>): T[];
export function embedded(given: unknown): IDataObject[];
export function embedded(given: unknown): object[] {
	return listIn(given)?.filter(isRecord) ?? [];
}

/** What names these records, as one text; undefined where Tallyfy does not give them. */
export const namesIn = (given: unknown, key: string): string | undefined =>
	given === undefined
		? undefined
		: embedded(given)
				.map((record) => record[key])
				.join(', ');

/** The number and the name of each of these records; undefined where Tallyfy does not give them. */
export const listed = (given: unknown, key: string): IDataObject[] | undefined =>
	given === undefined ? undefined : embedded(given).map(({ id, [key]: name }) => ({ id, [key]: name }));

/** The tags of a record, be it the tags or how they are attached: no source shows these rows. */
export const tagsIn = (given: unknown): IDataObject[] | undefined =>
	listIn(given) === undefined
		? undefined
		: embedded(given).map(({ id, tag_id = id, title }) => ({ id: tag_id, title }));

/** The one record inside another, such as the process of a task. */
export function embeddedRecord(given: unknown): IDataObject | undefined {
	const record = unwrapped(given);
	return isRecord(record) ? record : undefined;
}
