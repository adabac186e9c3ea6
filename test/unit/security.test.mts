import { existsSync, readFileSync } from 'node:fs';

const read = (file: string) => readFileSync(`${__dirname}/../../${file}`, 'utf8');

/** What proves the lines of the threat model: files, each with the names of its tests. */
const proofs = [...read('docs/security.md').matchAll(/`(test\/[^\s`]+\.mts)`(?:: ([^|<]+))?/g)].map(
	([, file, names = '']) => [file, names.split('; ').map((name) => name.trim())] as const,
);

/** They come with the triggers. */
const expected = ['test/n8n/instantTrigger.test.mts', 'test/e2e/wait.test.mts'];

it.each(proofs)('the threat model names what is there: %s', (file, names) => {
	if (expected.includes(file) && !existsSync(`${__dirname}/../../${file}`)) return;
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
