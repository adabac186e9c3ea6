import type { IDataObject } from 'n8n-workflow';

/** A simplifier that keeps what the operation itself adds to the record under `key`. */
export const keeping =
	(key: string, simplify: (record: IDataObject) => IDataObject) =>
	(record: IDataObject): IDataObject => ({ ...simplify(record), [key]: record[key] });
