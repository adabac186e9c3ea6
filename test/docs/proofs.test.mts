import { documents, read } from './pages.mts';

/** The lines of the tables whose last column says which tests prove them. */
const lines = documents.flatMap((page) =>
	[...read(page).matchAll(/^\|[^\n]*\| (?:Proved|Held) by *\|\n\|[-| ]+\|\n((?:\|[^\n]*\n)+)/gm)].flatMap(([, rows]) =>
		rows
			.trimEnd()
			.split('\n')
			.map((row) => ({ page, line: row.split('|')[1].trim(), proof: row.split('|').at(-2) ?? '' })),
	),
);

it.each(['docs/security.md', 'docs/triggers.md', 'docs/verification.md'])('has lines of %s', (page) => {
	expect(lines.filter((one) => one.page === page).length).toBeGreaterThan(10);
});

it.each(lines)('$page: $line: what proves it is there', ({ proof }) => {
	expect(proof).toMatch(/`(test\/[^\s`]+\.mts|npm run [^`]+)`|^ Read +$/);
	// Files, each with the names of its tests.
	for (const [, file, names = ''] of proof.matchAll(/`(test\/[^\s`]+\.mts)`(?:: ([^|<]+))?/g)) {
		const text = read(file);
		const isThere = (name: string) => !name || text.includes(`'${name}'`) || text.includes(`"${name}"`);
		expect(names.split('; ').filter((name) => !isThere(name.trim()))).toEqual([]);
	}
});
