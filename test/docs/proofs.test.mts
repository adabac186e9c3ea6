import { read } from './pages.mts';

/** What proves the lines of the threat model: files, each with the names of its tests. */
const proofs = [...read('docs/security.md').matchAll(/`(test\/[^\s`]+\.mts)`(?:: ([^|<]+))?/g)].map(
	([, file, names = '']) => [file, names.split('; ').map((name) => name.trim())] as const,
);

it.each(proofs)('the threat model names what is there: %s', (file, names) => {
	const text = read(file);
	expect(names.filter((name) => name && !text.includes(`'${name}'`))).toEqual([]);
});

it('proves every line of the threat model', () => {
	const rows = read('docs/security.md')
		.split('\n')
		.filter((line) => line.startsWith('| ') && !/^\| (Threat|-)/.test(line));
	expect(rows.length).toBeGreaterThan(10);
	expect(rows.filter((row) => !/`test\/[^\s`]+\.mts`/.test(row))).toEqual([]);
});
