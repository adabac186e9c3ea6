/** Steps and form fields in the order in which people know them: Tallyfy lists them in another. */
export const inOrder = <T extends { position?: unknown }>(parts: T[]): T[] =>
	[...parts].sort((a, b) => Number(a.position ?? 0) - Number(b.position ?? 0));
