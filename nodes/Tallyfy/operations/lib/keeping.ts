import type { IDataObject } from 'n8n-workflow';

/** A simplifier that keeps what the operation itself adds to the record under `key`. */
export const keeping =
	<K extends string, R>(key: K, simplify: (record: R) => IDataObject) =>
	(record: R & { [P in K]?: boolean }): IDataObject => ({ ...simplify(record), [key]: record[key] });
