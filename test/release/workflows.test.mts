import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scripts } from '../../package.json';
import { root } from '../../tools/root.mts';
import { parts } from '../../tools/test/parts.mts';

interface Job {
	permissions?: Record<string, string>;
	needs?: string;
	steps: Array<{ uses?: string; run?: string; with?: Record<string, unknown> }>;
}

interface Workflow {
	permissions: Record<string, string>;
	jobs: Record<string, Job>;
}

interface IssueForm {
	name: string;
	description: string;
	body: Array<{ type: string; id?: string; attributes: { label?: string; value?: string; options?: string[] } }>;
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

const folder = '.github/workflows';
const files = readdirSync(join(root, folder));
const workflow = (file: string) => parse(read(`${folder}/${file}`)) as Workflow;
const commands = ({ jobs }: Workflow) =>
	Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run?.split('\n') ?? []));

describe.each(files)('%s', (file) => {
	it('uses two actions, pinned to commits', () => {
		const uses = read(`${folder}/${file}`).match(/uses:.*/g) ?? [];
		expect(uses).not.toEqual([]);
		for (const line of uses) {
			expect(line).toMatch(/^uses: actions\/(?:checkout|setup-node)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
		}
	});

	it('has no secret, and may only read', () => {
		expect(read(`${folder}/${file}`)).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
		expect(workflow(file).permissions).toEqual({ contents: 'read' });
	});

	it('leaves no credentials behind after the checkout', () => {
		const checkouts = Object.values(workflow(file).jobs).map(({ steps }) => steps[0]);
		for (const { uses, with: options } of checkouts) {
			expect(uses).toContain('actions/checkout@');
			expect(options).toMatchObject({ 'persist-credentials': false });
		}
	});

	it('runs scripts that exist', () => {
		const lines = commands(workflow(file));
		const names = lines.flatMap((command) => command.match(/npm run ([\w:]+)/)?.[1] ?? []);
		const tests = lines.flatMap((line) => line.match(/npm test -- (\w+)/)?.[1] ?? []);
		expect([...names, ...tests]).not.toEqual([]);
		expect(Object.keys(scripts)).toEqual(expect.arrayContaining(names));
		expect(parts).toEqual(expect.arrayContaining(tests));
	});
});

it('CI runs all that .ci/run runs, and says which of its jobs .ci/run leaves out', () => {
	const local = [...read('.ci/run').matchAll(/^\t?(?:nice )?(npm .*)$/gm)].map(([, command]) => command);
	expect(local).not.toEqual([]);
	const ci = workflow('ci.yml');
	expect(commands(ci)).toEqual(expect.arrayContaining(local));
	const [, named = ''] = /but for the jobs (.*)\./.exec(read(`${folder}/ci.yml`)) ?? [];
	const isLeftOut = (job: Job) => !commands({ ...ci, jobs: { job } }).some((command) => local.includes(command));
	const leftOut = Object.keys(ci.jobs).filter((name) => isLeftOut(ci.jobs[name]));
	expect(named.split(', ')).toEqual(leftOut);
});

it('only the job that publishes may prove who it is, after the checks, and without a cache', () => {
	const { check, publish, ...others } = workflow('release.yml').jobs;
	expect(others).toEqual({});
	expect(check.permissions).toBeUndefined();
	expect(check.steps.map(({ run }) => run)).toContain('npm run release:check -- --tag "$GITHUB_REF_NAME"');
	expect(publish).toMatchObject({ needs: 'check', permissions: { contents: 'read', 'id-token': 'write' } });
	expect(publish.steps.at(-1)?.run).toBe('npm publish ./*.tgz');
	for (const { steps } of [check, publish]) expect(steps[1].with).not.toHaveProperty('cache');
});

it.each(['bug.yml', 'feature.yml'])('the form %s is one that GitHub shows', (file) => {
	const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as IssueForm;
	expect(name && description).toBeTruthy();
	const fields = body.filter(({ type }) => type !== 'markdown');
	expect(fields).not.toEqual([]);
	for (const { type, id, attributes } of fields) {
		expect(['input', 'textarea', 'dropdown']).toContain(type);
		expect(id).toMatch(/^[\w-]+$/);
		expect(attributes.label).toBeTruthy();
		if (type === 'dropdown') expect(attributes.options).not.toEqual([]);
	}
	expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
	expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
});
