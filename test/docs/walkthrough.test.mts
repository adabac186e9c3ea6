import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { blocksIn, read } from './pages.mts';
import { root } from '../../tools/root.mts';

const [, section] = read('CONTRIBUTING.md').split('## An operation in five minutes\n');
const [steps] = section.split(/^## /m);

/** The file that each step is about, and its code where the step has some. */
const [operation, menu, testCase] = steps
	.split(/^\d\. /m)
	.slice(1)
	.map((step) => {
		const [, file] = /`([\w/]+\.m?ts)`/.exec(step) ?? [];
		return { file, code: blocksIn(step)[0]?.code ?? '' };
	});

const [, word] = /put `(\w+)` into/.exec(steps) ?? [];
const [, opening] = /into `(resource\(.+?\{)/.exec(steps) ?? [];
const indented = (code: string) => code.replaceAll(/^(?=.)/gm, '\t');

let folder: string;
const at = (file: string) => join(folder, file);
const edit = (file: string, change: (text: string) => string) => {
	const before = readFileSync(at(file), 'utf8');
	const after = change(before);
	expect(after).not.toBe(before);
	writeFileSync(at(file), after);
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'tallyfy-walkthrough-'));
	for (const name of ['contract', 'credentials', 'nodes', 'sandbox', 'test', 'tools'])
		cpSync(join(root, name), at(name), { recursive: true });
	for (const name of ['jest.config.js', 'package.json', 'tsconfig.json']) cpSync(join(root, name), at(name));
	symlinkSync(join(root, 'node_modules'), at('node_modules'));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('shows the operation and its case as they stand', () => {
	expect(read(operation.file)).toBe(operation.code);
	expect(read(testCase.file)).toContain(`\n${indented(testCase.code)}`);
});

// The compiler and Jest themselves are at work: a busy machine takes its time.
it('leads from a project without the operation to one in which it is tested', async () => {
	const imported = `import { ${word} } from './${word}';\n`;
	rmSync(at(operation.file));
	edit(menu.file, (text) => text.replace(imported, '').replace(new RegExp(`^\\t${word},\\n`, 'm'), ''));
	edit(testCase.file, (text) => text.replace(indented(testCase.code), ''));

	writeFileSync(at(operation.file), operation.code);
	edit(menu.file, (text) => imported + text.replace(opening, `${opening}\n\t${word},`));
	expect(await complaints()).toEqual([expect.stringContaining(`Property '${word}' is missing`)]);

	edit(testCase.file, (text) => text.replace(/^export const .*= \{\n/m, (line) => line + indented(testCase.code)));
	expect(await complaints()).toEqual([]);
	expect(await walked()).toEqual([`process: ${word}`]);
}, 180_000);

const program = promisify(execFile);

/** What the compiler says of the files that the steps are about, and of what they use. */
async function complaints(): Promise<string[]> {
	const files = [operation, menu, testCase].map(({ file }) => file).filter((file) => existsSync(at(file)));
	const compilerOptions = { tsBuildInfoFile: 'steps.tsbuildinfo' };
	const config = { extends: './tsconfig.json', compilerOptions, files, include: [] };
	writeFileSync(at('tsconfig.steps.json'), JSON.stringify(config));
	const tsc = join(root, 'node_modules/typescript7/bin/tsc');
	const { stdout } = await program(process.execPath, [tsc, '-p', 'tsconfig.steps.json', '--pretty', 'false'], {
		cwd: folder,
	}).catch((error: { stdout: string }) => error);
	return stdout.trim().split('\n').filter(Boolean);
}

/** Runs the walk over the operation, as `npx jest -t` does; gives the names of the tests that passed. */
async function walked(): Promise<string[]> {
	const jest = join(root, 'node_modules/jest/bin/jest.js');
	const args = ['test/operations/walk.test.mts', '-t', `process: ${word}`, '--json', '--maxWorkers=1'];
	const { stdout } = await program(process.execPath, [jest, ...args], { cwd: folder });
	const { testResults } = JSON.parse(stdout) as {
		testResults: Array<{ assertionResults: Array<{ title: string; status: string }> }>;
	};
	return testResults.flatMap(({ assertionResults }) =>
		assertionResults.filter(({ status }) => status === 'passed').map(({ title }) => title),
	);
}
