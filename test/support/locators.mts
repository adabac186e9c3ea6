/** The value of a picker. */
export const picked = (value: string | number, mode = 'id') => ({ __rl: true, mode, value: String(value) });

/** Pickers that name things by their IDs: `{ templateId: '…' }`. */
export function byId(ids: Record<string, string>) {
	return Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, picked(id)] as const));
}
