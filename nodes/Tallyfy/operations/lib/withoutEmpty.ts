/** In something new there is nothing to clear, so an empty text is left out. */
export function withoutEmpty<V extends object>(values: V): { [K in keyof V]: V[K] | undefined };
export function withoutEmpty(values: object): object {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
