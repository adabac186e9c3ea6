import { read } from './pages.mts';

/** Pages whose tables say in the last column which tests prove a line. */
const pages = ['docs/security.md', 'docs/verification.md'];

/** The tests that a page names: files, each with the names of its tests. */
const proofs = pages.flatMap((page) =>
	[...read(page).matchAll(/`(test\/[^\s`]+\.mts)`(?:: ([^|<]+))?/g)].map(
		([, file, names = '']) => [page, file, names.split('; ').map((name) => name.trim())] as const,
	),
);

it.each(proofs)('%s names what is there: %s', (_, file, names) => {
	const text = read(file);
	const isThere = (name: string) => text.includes(`'${name}'`) || text.includes(`"${name}"`);
	expect(names.filter((name) => name && !isThere(name))).toEqual([]);
});

it.each(pages)('%s has a proof of every line', (page) => {
	const rows = read(page)
		.split('\n')
		.filter((line) => line.startsWith('| ') && !/^\| (Threat|Rule|-)/.test(line));
	expect(rows.length).toBeGreaterThan(10);
	const isProved = (row: string) => /`(test\/[^\s`]+\.mts|npm run [^`]+)`|\| Read +\|$/.test(row);
	expect(rows.filter((row) => !isProved(row))).toEqual([]);
});
