import { execFileSync } from 'node:child_process';
import { parse, stringify } from 'yaml';

import { root } from '../../tools/root.mts';
import { blocksIn, read } from '../docs/pages.mts';

// A process of its own makes them: a busy machine takes its time.
jest.setTimeout(180_000);

const file = 'contract/openapi.yaml';
const path = '/organizations/{org}/runs/{run_id}/activate';

interface Contract {
	paths: Record<string, Record<string, unknown>>;
}

const contract = parse(read(file)) as Contract;
const { [path]: described, ...others } = contract.paths;

/** Makes the files of each contract that it is given: what makes them is ES modules, which Jest does not run here. */
const program = `
	import { text } from 'node:stream/consumers';
	import { generatedFiles } from './tools/contract/generated.mts';
	const contracts = JSON.parse(await text(process.stdin));
	console.log(JSON.stringify(await Promise.all(contracts.map(async (yaml) => [...(await generatedFiles(yaml))]))));
`;

/** As they are made of the contract, and of one that lacks the call. */
let [made, without]: Array<Array<[name: string, text: string]>> = [];

beforeAll(() => {
	const contracts = [read(file), stringify({ ...contract, paths: others })];
	const args = ['--import', 'tsx', '--input-type=module', '-e', program];
	const output = execFileSync(process.execPath, args, { cwd: root, input: JSON.stringify(contracts), maxBuffer: 2 ** 26 });
	[made, without] = JSON.parse(String(output)) as typeof made[];
});

it('is up to date beside the nodes: run npm run docs', () => {
	expect(made).toHaveLength(2);
	for (const [name, text] of made ?? []) expect([name, read(name)]).toEqual([name, text]);
});

describe('CONTRIBUTING on a call that the contract lacks', () => {
	const [, section = ''] = read('CONTRIBUTING.md').split('## A call that the contract lacks\n');
	const [yaml, code] = blocksIn(section.split(/^## /m)[0] ?? '');
	const [, behaviours = ''] = /Teach the sandbox, in `([\w/]+\.mts)`/.exec(section) ?? [];

	it('shows the call and what the sandbox does as they stand', () => {
		expect(described).toMatchObject(parse(yaml?.code ?? '') as object);
		expect(read(behaviours)).toContain(code?.code.replaceAll(/^(?=.)/gm, '\t'));
	});

	it('starts from a contract without the call', () => {
		expect(without).toHaveLength(2);
		for (const [, text] of without ?? []) expect(text).not.toContain('activateRun');
		for (const [, text] of made ?? []) expect(text).toContain('activateRun');
	});
});
