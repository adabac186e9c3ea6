import type { IDataObject } from 'n8n-workflow';

import { snakeCase } from '../../lib/snakeCase';

/** What is said of a template, as Tallyfy takes it. */
export function bodyOf({ ownerId, ...others }: IDataObject): IDataObject {
	return { ...snakeCase(others), owner_id: ownerId ? Number(ownerId) : undefined };
}
