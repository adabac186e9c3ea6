import ts from 'typescript';

// The compiler itself is at work: a busy machine takes its time.
jest.setTimeout(300_000);

/** Two operations without a mistake. */
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

const mistakes: Array<[what: string, right: string, wrong: string, words: RegExp]> = [
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
];

/** The compiler is told that the operations stand here, once without a mistake and once with each. */
const files = new Map(
	[sound, ...mistakes.map(([, right, wrong]) => sound.replace(right, wrong))].map((text, index) => [
		`nodes/Tallyfy/operations/task/planted${index}.ts`,
		text,
	]),
);

const { config } = ts.readConfigFile('tsconfig.build.json', (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const host = ts.createCompilerHost(options);
const program = ts.createProgram([...files.keys()], options, {
	...host,
	fileExists: (file) => files.has(file) || host.fileExists(file),
	readFile: (file) => files.get(file) ?? host.readFile(file),
	getSourceFile: (file, language) => {
		const text = files.get(file);
		return text === undefined ? host.getSourceFile(file, language) : ts.createSourceFile(file, text, language);
	},
});

/** What the compiler says about the operations. */
const wordsOfCompiler = (text: string): string[] =>
	[...files.keys()]
		.filter((file) => files.get(file) === text)
		.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));

it('has nothing against operations without a mistake', () => {
	expect(wordsOfCompiler(sound)).toEqual([]);
});

it.each(mistakes)('does not compile %s', (_, right, wrong, words) => {
	expect(sound).toContain(right);
	expect(wordsOfCompiler(sound.replace(right, wrong)).join('\n')).toMatch(words);
});
