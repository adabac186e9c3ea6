import ts from 'typescript';

// The compiler itself is at work: a busy machine takes its time.
jest.setTimeout(300_000);

/** Two operations without a mistake. They are not on the disk: the compiler is told that they stand there. */
const file = 'nodes/Tallyfy/operations/task/planted.ts';

const sound = `import { call, type Tallyfy } from '../../api/call';
import { operation } from '../../engine/operation';
import { picker } from '../lib/fields/picker';

const simplifyTask = ({ id, title }: Tallyfy<'Task'>) => ({ id, title });

const tag = picker({ displayName: 'Tag', name: 'tagId', list: 'searchTags', description: 'The tag' });

export const getTasks = operation({
	name: 'Get Tasks',
	action: 'Get tasks of process',
	description: 'Get the tasks of a process',
	fields: [
		{ displayName: 'Process', name: 'processId', type: 'string', default: '', maxLength: 32 },
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			options: [
				{ name: 'Active', value: 'active' },
				{ name: 'Completed', value: 'complete' },
			],
			default: 'active',
		},
	],
	list: true,
	simplify: simplifyTask,
	request: ({ processId, status }) => call('listRunTasks', { run_id: processId, query: { status, with: ['step'] } }),
});

export const rename = operation({
	name: 'Rename',
	action: 'Rename tag',
	description: 'Change the title of a tag',
	fields: [tag, { displayName: 'Title', name: 'title', type: 'string', default: '' }],
	request: ({ tagId, title }) => call('updateTag', { tag_id: tagId, body: { title } }),
});
`;

const { config } = ts.readConfigFile('tsconfig.build.json', (path) => ts.sys.readFile(path));
const options: ts.CompilerOptions = {
	...ts.parseJsonConfigFileContent(config, ts.sys, '.').options,
	noEmit: true,
};

let planted = { text: sound, version: 0 };

const service = ts.createLanguageService({
	getCompilationSettings: () => options,
	getScriptFileNames: () => [file],
	getScriptVersion: (name) => (name.endsWith(file) ? `${planted.version}` : '0'),
	getScriptSnapshot: (name) => {
		const text = name.endsWith(file) ? planted.text : ts.sys.readFile(name);
		return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
	},
	getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
	getDefaultLibFileName: (own) => ts.getDefaultLibFilePath(own),
	fileExists: (name) => name.endsWith(file) || ts.sys.fileExists(name),
	readFile: (name) => ts.sys.readFile(name),
	readDirectory: (...args) => ts.sys.readDirectory(...args),
	directoryExists: (name) => ts.sys.directoryExists(name),
	getDirectories: (name) => ts.sys.getDirectories(name),
});

/** What the compiler says about the operations. */
function wordsOfCompiler(text: string): string[] {
	planted = { text, version: planted.version + 1 };
	return service
		.getSemanticDiagnostics(file)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it('has nothing against operations without a mistake', () => {
	expect(wordsOfCompiler(sound)).toEqual([]);
});

it.each([
	['a call that there is not', "call('updateTag'", "call('renameTag'", /"renameTag"/],
	['the ID of another call', 'tag_id: tagId', 'task_id: tagId', /'task_id' does not exist/],
	['an unknown query key', 'status, with', 'state: status, with', /'state' does not exist/],
	['a query value that the contract does not have', "with: ['step']", "with: ['steps']", /"steps"/],
	['an unknown body key', 'body: { title }', 'body: { name: title }', /'name' does not exist/],
	[
		'a list on a call that is no list',
		"	name: 'Rename',",
		"	name: 'Rename',\n	list: true,",
		/'(true|boolean)' is not assignable to type '(undefined|never)'/,
	],
	[
		'a field of the answer that does not exist',
		'({ id, title }:',
		'({ id, headline: title }:',
		/'headline' does not exist/,
	],
	['a list of a picker that there is not', "'searchTags'", "'searchTag'", /"searchTag"/],
	['an unknown key in a field', 'maxLength: 32', 'maxLenght: 32', /isNoKeyOfAField: "maxLenght"/],
	['a default that is no option', "default: 'active'", "default: 'activ'", /mustBeOneOf: "active" \| "complete"/],
])('does not compile %s', (_, right, wrong, words) => {
	expect(sound).toContain(right);
	const said = wordsOfCompiler(sound.replace(right, wrong));
	expect(said.join('\n')).toMatch(words);
});
