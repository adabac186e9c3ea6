import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { blocksIn, read, root } from './pages.mts';

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
	for (const name of ['contract', 'credentials', 'nodes', 'sandbox', 'test', 'tools', 'jest.config.js', 'package.json'])
		cpSync(join(root, name), at(name), { recursive: true });
	for (const name of ['tsconfig.json', 'tsconfig.check.json']) cpSync(join(root, name), at(name));
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
	expect(complaints()).toEqual([expect.stringContaining(`Property '${word}' is missing`)]);

	edit(testCase.file, (text) => text.replace(/^export const .*= \{\n/m, (line) => line + indented(testCase.code)));
	expect(complaints()).toEqual([]);
	expect(await walked()).toEqual([`process: ${word}`]);
}, 180_000);

/** Read once, as long as they stay as they are: most of what the compiler reads is not ours. */
const sources = new Map<string, ts.SourceFile>();

/** What the compiler says of the three files. */
function complaints(): string[] {
	const { config } = ts.readConfigFile(at('tsconfig.check.json'), ts.sys.readFile) as { config: object };
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
	const host = ts.createCompilerHost(options);
	const files = [operation, menu, testCase].map(({ file }) => at(file)).filter((file) => existsSync(file));
	for (const file of files) sources.delete(file);
	const parse = host.getSourceFile;
	host.getSourceFile = (file, language) => {
		const source = sources.get(file) ?? parse(file, language);
		if (source) sources.set(file, source);
		return source;
	};
	const program = ts.createProgram(files, options, host);
	return files
		.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** Runs the walk over the operation, as `npx jest -t` does; gives the names of the tests that passed. */
async function walked(): Promise<string[]> {
	const jest = join(root, 'node_modules/jest/bin/jest.js');
	const args = ['test/operations/walk.test.mts', '-t', `process: ${word}`, '--json', '--maxWorkers=1'];
	const { stdout } = await promisify(execFile)(process.execPath, [jest, ...args], { cwd: folder });
	const { testResults } = JSON.parse(stdout) as {
		testResults: Array<{ assertionResults: Array<{ title: string; status: string }> }>;
	};
	return testResults.flatMap(({ assertionResults }) =>
		assertionResults.filter(({ status }) => status === 'passed').map(({ title }) => title),
	);
}
