/** A text that holds JSON is read as JSON: the panel has text fields only, for lists and records as well. */
export function parsed(given: unknown): unknown {
	if (typeof given !== 'string' || !/^\s*[[{]/.test(given)) return given;
	try {
		return JSON.parse(given);
	} catch {
		return given;
	}
}

/** The entries of a text that lists them. */
export const words = (list: string): string[] =>
	list
		.split(/[,\n]/)
		.map((word) => word.trim())
		.filter(Boolean);
