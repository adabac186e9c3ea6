type Snake<K extends string> = K extends `${infer First}${infer Rest}`
	? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
	: K;

/** Values under the keys of Tallyfy: `isPublic` goes to `is_public`. */
export function snakeCase<V extends object>(values: V): { [K in keyof V as Snake<K & string>]: V[K] };
export function snakeCase(values: object): object {
	return Object.fromEntries(
		Object.entries(values).map(([key, value]: [string, unknown]) => [
			key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
			value,
		]),
	);
}
