import { field } from './operation';

// The fields that the engine itself reads. It adds them to those of an operation or of a trigger.

/** Which of the two credentials is used. */
export const authentication = field({
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'OAuth Client Credentials', value: 'oAuthClientCredentials' },
		{ name: 'Personal Token', value: 'personalToken' },
	],
	default: 'oAuthClientCredentials',
	description: 'Client credentials can act as any member, a personal token only as its owner',
});

/** Who is acted for. Hidden with a personal token, which acts as its owner. */
export const actAs = field({
	displayName: 'Act As',
	name: 'actAs',
	type: 'resourceLocator',
	default: { mode: 'email', value: '' },
	description:
		'The member to act as: the node sees what they see, may do what they may do, and what it does counts as theirs. When empty, it is the Default Member of the credential.',
	modes: [
		{
			displayName: 'By Email',
			name: 'email',
			type: 'string',
			placeholder: 'e.g. ben.okafor@example.com',
		},
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Choose a member',
			hint: 'The list needs a Default Member in the credential',
			typeOptions: { searchListMethod: 'searchActAs', searchable: true },
		},
		{
			displayName: 'By ID',
			name: 'id',
			type: 'string',
			placeholder: 'e.g. 20102',
			hint: 'Looking up an ID needs a Default Member in the credential',
		},
	],
	displayOptions: { show: { authentication: ['oAuthClientCredentials'] } },
	format: 'actAs',
});

/** Beside Act As of a tool, where the editor offers to let the model fill it in. It would tell the model no more than the name. */
export const actAsOfTool = field({
	displayName:
		'Set Act As yourself, or take it from who is signed in. If the model fills it in, whoever writes to the agent can act as any member.',
	name: 'actAsNotice',
	type: 'notice',
	default: '',
	displayOptions: { show: { authentication: ['oAuthClientCredentials'], '@tool': [true] } },
});

/** Whether a list is read to its end. */
export const returnAll = field({
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
});

/** How many records of a list are given. */
export const limit = field({
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 50,
	description: 'Max number of results to return',
	displayOptions: { show: { returnAll: [false] } },
});

/** What is optional in how an operation runs. */
export const options = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Items at Once',
			name: 'itemsAtOnce',
			type: 'number',
			noDataExpression: true,
			typeOptions: { minValue: 1, maxValue: 16 },
			default: 8,
			description:
				'How many input items are handled at the same time, where their order does not matter: 1 to 16. Those that name the same thing still go in order. When not added, it is one at a time.',
		},
	],
});

/** How much of each record comes out, in an operation. */
export const output = field({
	displayName: 'Output',
	name: 'output',
	type: 'options',
	options: [
		{ name: 'Simplified', value: 'simplified', description: 'What most people need, under the same names everywhere' },
		{ name: 'Raw', value: 'raw', description: 'All that Tallyfy answers, as it is' },
		{ name: 'Selected Fields', value: 'selectedFields', description: 'Only the ID and what you select' },
	],
	default: 'simplified',
	description: 'How much of each record comes out',
});

const [simplified, raw] = output.options;

/** The same in a trigger, whose output holds different records. */
export const triggerOutput = field({ ...output, options: [simplified, raw] });

/** What comes out; the simplified fields can be chosen, and an expression can name any others. */
export const selectedFields = field({
	displayName: 'Selected Fields',
	name: 'selectedFields',
	type: 'multiOptions',
	default: [],
	description: 'What comes out beside the ID. An expression can name any other field of Raw as well.',
	displayOptions: { show: { output: ['selectedFields'] } },
	format: 'names',
});
