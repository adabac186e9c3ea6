import type {
	FieldType,
	ILoadOptionsFunctions,
	INodePropertyOptions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';

import { call } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import { actingFor } from '../../../engine/actAs';
import { connect } from '../../../engine/connect';
import { toNodeError } from '../../../engine/failure';
import { field } from '../../../engine/operation';
import { chosen, chosenId } from '../parameterValue';
import { kickoffFields, kickoffFieldsOf, taskFields, type FormField, type FormOption } from './formFields';

type Mapping = (this: ILoadOptionsFunctions) => Promise<ResourceMapperFields>;

/** The fields of a form behind a resource mapper, read as the member in Act As. */
function mapping(read: (api: Api, context: ILoadOptionsFunctions) => Promise<FormField[]>): Mapping {
	return async function () {
		try {
			const api = await actingFor(await connect(this), { actAs: chosen(this, 'actAs') });
			const fields = await read(api, this);
			return { fields: fields.map(toPanel), emptyFieldsNotice: 'This form has no fields.' };
		} catch (thrown) {
			throw toNodeError(this.getNode(), thrown);
		}
	};
}

/** The forms of every node, by the name that a field gives in `resourceMapperMethod`. */
export const forms = {
	/** Of the process, or of the template. */
	getKickoffFields: mapping(async (api, context) => {
		const processId = chosen(context, 'processId');
		if (processId) {
			const process = await api.call(call('getRun', { run_id: processId, query: { with: ['ko_form_fields'] } }));
			return await kickoffFieldsOf(api, process ?? {});
		}
		const templateId = await chosenId(context, api, 'templateId');
		if (!templateId) throw new InputError('Choose a template first', '');
		return await kickoffFields(api, templateId);
	}),
	getTaskFields: mapping(async (api, context) => {
		const taskId = chosen(context, 'taskId');
		if (!taskId) throw new InputError('Choose a task first', '');
		return await taskFields(api, taskId);
	}),
};

/** How a field of a form is shown in the panel of the node. */
function toPanel({ id, label, field_type, required = false, options = [] }: FormField): ResourceMapperField {
	const hint = hints[field_type];
	const choices = field_type === 'radio' || field_type === 'dropdown';
	return {
		id,
		displayName: hint ? `${label} (${hint})` : label,
		type: types[field_type] ?? 'string',
		required,
		display: true,
		defaultMatch: false,
		...(choices && { options: options.map((option) => choiceOf(option, options)) }),
	};
}

/** An option goes by its text, but where others have the same one: their IDs alone could be texts of others. */
function choiceOf({ id, text }: FormOption, options: FormOption[]): INodePropertyOptions {
	const isUnique = options.every((other) => other.id === id || other.text.trim() !== text.trim());
	return isUnique ? { name: text, value: text } : { name: `${text} (${id})`, value: JSON.stringify({ id, text }) };
}

const types: Record<string, FieldType> = { date: 'dateTime', radio: 'options', dropdown: 'options' };

/** What to fill in, where the panel can only offer a text. It shows nothing but the label, of that some 24 characters. */
const hints: Record<string, string> = {
	multiselect: 'a, b',
	table: 'JSON',
	file: 'URL',
	assignees_form: 'emails',
};

const words = { singular: 'field', plural: 'fields' };

/** How the answers to a form are given: JSON is for a form that is not known before it runs. */
const specifyAnswers = field({
	displayName: 'Specify Answers',
	name: 'specifyAnswers',
	type: 'options',
	options: [
		{ name: 'Using Fields Below', value: 'fields' },
		{ name: 'Using JSON', value: 'json', description: 'For a form that is only known when the node works on it' },
	],
	default: 'fields',
	description: 'How to answer the form',
});

const answersAsJson = field({
	displayName: 'Answers as JSON',
	name: 'answersAsJson',
	type: 'json',
	format: 'record',
	default: '{}',
	description:
		'A JSON object with the answers by the labels of the fields, such as { "Company name": "Harborline Freight", "Systems needed": ["Mail", "CRM"] }. A field can also go by its alias or ID. An option is its text, several are a list, a table is an object by its columns, a date is like 2030-01-31, a file is its address. What is empty or null changes nothing.',
	displayOptions: { show: { specifyAnswers: ['json'] } },
});

const answers = field({
	displayName: 'Kick-Off Form',
	name: 'answers',
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	typeOptions: {
		loadOptionsDependsOn: ['templateId.value'],
		resourceMapper: {
			resourceMapperMethod: 'getKickoffFields',
			mode: 'add',
			fieldWords: words,
			valuesLabel: 'Kick-Off Form',
			addAllFields: true,
			supportAutoMap: false,
			noFieldsError: 'This template has no kick-off form.',
			// A form that was changed meanwhile; n8n before 2.41 does not know it.
			refreshStaleSchemaOnOpen: true,
		},
	},
	displayOptions: { show: { specifyAnswers: ['fields'] } },
});

const processAnswers = field({
	...answers,
	description:
		'What is left empty stays as it is. Saving applies no rule: for that, use Reopen Kick-Off Form before and Complete Kick-Off Form afterwards.',
	typeOptions: {
		loadOptionsDependsOn: ['processId.value'],
		resourceMapper: { ...answers.typeOptions.resourceMapper, mode: 'map' },
	},
});

const taskAnswers = field({
	...answers,
	displayName: 'Form Fields',
	description: 'What is left empty stays as it is',
	typeOptions: {
		loadOptionsDependsOn: ['taskId.value'],
		resourceMapper: {
			...processAnswers.typeOptions.resourceMapper,
			resourceMapperMethod: 'getTaskFields',
			valuesLabel: 'Form Fields',
			noFieldsError: 'This task has no form fields.',
		},
	},
});

/** Answers to the kick-off form of the template that is chosen, all of them. */
export const answersOfTemplate = [specifyAnswers, answers, answersAsJson] as const;

/** Answers to change in the kick-off form of the process that is chosen. */
export const answersOfProcess = [specifyAnswers, processAnswers, answersAsJson] as const;

/** Answers to change in the form of the task that is chosen. */
export const answersOfTask = [specifyAnswers, taskAnswers, answersAsJson] as const;

/** The same, where the form may as well be left alone. */
export const answersOfTaskIfAny = [
	field({
		...specifyAnswers,
		options: [{ name: 'None', value: 'none', description: 'The form stays as it is' }, ...specifyAnswers.options],
		default: 'none',
		description: 'Whether to answer the form of the task first, and how',
	}),
	taskAnswers,
	answersAsJson,
] as const;

/** The answers in the fields of a form, in whichever way they are given. */
export const answersIn = ({ answers, answersAsJson }: GivenAnswers): Record<string, unknown> =>
	answers ?? answersAsJson ?? {};

interface GivenAnswers {
	answers?: Record<string, unknown>;
	answersAsJson?: Record<string, unknown>;
}

export const clearAnswers = field({
	displayName: 'Clear Answers',
	name: 'clearAnswers',
	format: 'lines',
	type: 'string',
	typeOptions: { rows: 3 },
	default: '',
	placeholder: 'e.g. Start date',
	description: 'Labels, aliases or IDs of the fields whose answers are taken away, one a line',
});

export const keepFiles = field({
	displayName: 'Keep Files',
	name: 'keepFiles',
	type: 'boolean',
	default: true,
	description:
		'Whether to keep the files that a field has, and add those that are given. Without this option, those that are given take their place.',
});
