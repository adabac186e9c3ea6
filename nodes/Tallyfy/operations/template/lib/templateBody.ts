import { snakeCase } from '../../lib/snakeCase';

/** What is said of a template, as Tallyfy takes it. */
export const bodyOf = <V extends { ownerId?: string }>({ ownerId, ...others }: V) => ({
	...snakeCase(others),
	owner_id: ownerId ? Number(ownerId) : undefined,
});
