import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

import { root } from '../../tools/n8n/install.mts';
import { blocksIn, read } from '../docs/pages.mts';

// A process of its own makes them: a busy machine takes its time.
jest.setTimeout(180_000);

const file = 'contract/openapi.yaml';
const generated = 'nodes/Tallyfy/api/contract';
const path = '/organizations/{org}/runs/{run_id}/activate';

interface Contract {
	paths: Record<string, Record<string, unknown>>;
}

const folder = mkdtempSync(join(tmpdir(), 'tallyfy-contract-'));

afterAll(() => rmSync(folder, { recursive: true }));

const filesIn = (project: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(join(project, generated)).map((name) => [name, readFileSync(join(project, generated, name), 'utf8')]),
	);

/** What is made of a contract, as `npm run docs` makes it. */
function madeOf(contract: string): Record<string, string> {
	const from = join(folder, 'openapi.yaml');
	writeFileSync(from, contract);
	const args = ['--import', 'tsx', 'tools/contract/generate.mts', '--from', from, '--into', folder];
	execFileSync(process.execPath, args, { cwd: root });
	return filesIn(folder);
}

it('is up to date beside the nodes: run npm run docs', () => {
	expect(madeOf(read(file))).toEqual(filesIn(root));
});

describe('CONTRIBUTING on a call that the contract lacks', () => {
	const [, section = ''] = read('CONTRIBUTING.md').split('## A call that the contract lacks\n');
	const [yaml, code] = blocksIn(section.split(/^## /m)[0] ?? '');
	const [, behaviours = ''] = /Teach the sandbox, in `([\w/]+\.mts)`/.exec(section) ?? [];

	it('shows the call and what the sandbox does as they stand', () => {
		const { paths } = parse(read(file)) as Contract;
		expect(paths[path]).toMatchObject(parse(yaml?.code ?? '') as object);
		expect(read(behaviours)).toContain(code?.code.replaceAll(/^(?=.)/gm, '\t'));
	});

	it('starts from a contract without the call', () => {
		const contract = parse(read(file)) as Contract;
		delete contract.paths[path];
		const without = madeOf(stringify(contract));
		expect(Object.keys(without)).toEqual(['routes.ts', 'types.d.ts']);
		for (const text of Object.values(without)) expect(text).not.toContain('activateRun');
		for (const text of Object.values(filesIn(root))) expect(text).toContain('activateRun');
	});
});
