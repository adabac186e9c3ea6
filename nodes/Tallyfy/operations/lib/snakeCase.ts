import type { IDataObject } from 'n8n-workflow';

/** Values under the keys of Tallyfy: `isPublic` goes to `is_public`. */
export function snakeCase(values: IDataObject): IDataObject {
	return Object.fromEntries(
		Object.entries(values).map(([key, value]) => [
			key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
			value,
		]),
	);
}
