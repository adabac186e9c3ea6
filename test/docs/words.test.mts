import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { eventType, eventNames } from '../../nodes/Tallyfy/events/eventTypes.ts';
import { messagesOfSources } from './messages.mts';
import { documents, prose, read } from './pages.mts';
import { root } from '../../tools/root.mts';
import { parts } from '../../tools/test/parts.mts';
import { isOperation, labels, names } from './words.mts';

/** Written by programs, from what they describe. */
const generated = ['docs/operations.md', 'docs/benchmark.md'];

const written = documents.filter((file) => !generated.includes(file) && !file.startsWith('sandbox/'));

/** What stands on the screens of others. */
const elsewhere: Record<string, string[]> = {
	n8n: [
		'Add first step…',
		'Add to workflow',
		'Allowed HTTP Request Domains',
		'Community nodes',
		'Community packages are managed via environment variables and cannot be modified from the UI.',
		'Connect to Tallyfy OAuth Client Credentials',
		'Connection tested successfully',
		'Continue',
		'Continue (using error output)',
		'Couldn’t connect with these settings',
		'Create new credential',
		'Credential',
		'Credential successfully created',
		'Execute step',
		'Fetch Test Event',
		'From file',
		'HTTP Request',
		'Import',
		'Listen for test event',
		'Migration report',
		'More details',
		'On Error',
		'Predefined Credential Type',
		'Specific Domains',
		'Retry On Fail',
		'Settings',
		'Stop Workflow',
		'Timeout Workflow',
		'Trigger manually',
	],
	Tallyfy: ['Approve', 'Reject'],
	GitHub: ['Private vulnerability reporting', 'Security'],
	npm: ['Publishing access', 'Require two-factor authentication and disallow tokens'],
	'CHANGELOG.md': ['Unreleased'],
};

const italics = (file: string): string[] =>
	[...prose(file).matchAll(/(?<![\w*])_([^_\n]+)_(?!\w)/g)].map(([, text]) => text);

const theirs = new Set(Object.values(elsewhere).flat());
const messages = messagesOfSources().texts;

it.each(written)('what %s prints in italics stands on a screen', async (file) => {
	const own = await labels();
	const isKnown = (text: string): boolean =>
		own.has(text) || theirs.has(text) || (text.includes(' ') && messages.has(text));
	const isShown = (text: string): boolean => {
		const [resource, operation] = text.split(': ');
		return isKnown(text) || (operation ? isOperation(resource, operation) : text.split(' > ').every(isKnown));
	};
	expect(italics(file).filter((text) => !isShown(text))).toEqual([]);
});

it('lists no words of others that no document uses', () => {
	const used = new Set(written.flatMap((file) => italics(file).flatMap((text) => [text, ...text.split(' > ')])));
	expect([...theirs].filter((text) => !used.has(text))).toEqual([]);
});

it.each(written)('%s calls nodes and credentials by their names', async (file) => {
	const { nodes, credentials } = await names();
	const called =
		prose(file).match(/Tallyfy(?:: [A-Z]\w+(?: (?:for )?[A-Z]\w+)*| (?:[A-Z]\w+ )*(?:Trigger|API)\b)/g) ?? [];
	expect(called.filter((name) => ![...nodes, ...credentials].includes(name))).toEqual([]);
});

it('README.md has a row for every node and every credential', async () => {
	const { nodes, credentials } = await names();
	const rows = [...read('README.md').matchAll(/^\| \*\*(.+?)\*\* /gm)].map(([, name]) => name);
	expect(rows.sort()).toEqual([...nodes, ...credentials].sort());
});

it('README.md has the headings that n8n asks for', () => {
	const headings = [...read('README.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
	expect(headings).toEqual(['Installation', 'Operations', 'Credentials', 'Compatibility', 'Usage', 'Resources']);
});

it('docs/triggers.md has a row for every event', () => {
	const rows = [...read('docs/triggers.md').matchAll(/^\| (.+?) +\| `([\w.]+)` +\| (yes)? +\|/gm)];
	const shown = rows.map(([, name, value, instant]) => ({ name, value, isInstant: Boolean(instant) }));
	const events = eventNames.map((value) => {
		const { name, isInstant = false } = eventType(value);
		return { name, value, isInstant };
	});
	expect(shown).toEqual(events);
});

it('CONTRIBUTING.md has every command', () => {
	const explained = new Set(read('CONTRIBUTING.md').match(/`npm (?:run )?[\w:]+/g));
	const missing = Object.keys(scripts).filter(
		(name) => !explained.has(name === 'test' ? '`npm test' : `\`npm run ${name}`),
	);
	expect(missing).toEqual([]);
	const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `npm test -- (\w+)` /gm)].map(([, part]) => part);
	expect(rows.sort()).toEqual([...parts].sort());
});

it('CONTRIBUTING.md has every folder of the tests, once', () => {
	const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `test\/(\w+)` /gm)].map(([, folder]) => folder);
	expect(rows.sort()).toEqual(readdirSync(join(root, 'test')).sort());
});

it.each(documents)('%s names commands that there are', (file) => {
	const commands = [...read(file).matchAll(/npm (?:run ([\w:]+)|(test)\b)/g)].map(([, script, test]) => script ?? test);
	expect(commands.filter((name) => !(name in scripts))).toEqual([]);
	const named = [...read(file).matchAll(/npm test -- (\w+)/g)].map(([, part]) => part);
	expect(parts).toEqual(expect.arrayContaining(named));
});

/** Where a document may mean a file to be. */
const folders = ['', 'nodes', 'nodes/Tallyfy', 'nodes/Tallyfy/operations', 'nodes/TallyfyListMyTasks'];

it.each(written)('%s names files that there are', (file) => {
	const paths = [...read(file).matchAll(/`(?:npx jest )?((?:[\w.-]+\/)+[\w.-]+\.\w+)`/g)].map(([, path]) => path);
	expect(paths.filter((path) => !folders.some((folder) => existsSync(join(root, folder, path))))).toEqual([]);
});
