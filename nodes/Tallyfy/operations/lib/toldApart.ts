/** What can be named: by its name, or by its ID. */
interface Named {
	id?: unknown;
	name: string;
}

/** The names as a person can choose one: where several have the same, each has its ID behind it. */
export function toldApart(all: readonly Named[]): string[] {
	const isOnly = (name: string) => all.filter((other) => other.name === name).length === 1;
	return all.map(({ id, name }) => (isOnly(name) ? name : `${name} (${String(id)})`));
}
