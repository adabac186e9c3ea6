import type { FieldType, ILoadOptionsFunctions, ResourceMapperField, ResourceMapperFields } from 'n8n-workflow';

import { call } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import { connect } from '../../../engine/connect';
import { toNodeError } from '../../../engine/failure';
import { field } from '../../../engine/operation';
import { chosen } from '../parameterValue';
import { kickoffFields, taskFields, type FormField } from './formFields';

type Mapping = (this: ILoadOptionsFunctions) => Promise<ResourceMapperFields>;

/** The fields of a form behind a resource mapper, read as the member in Act As. */
function mapping(read: (api: Api, valueOf: (parameter: string) => string) => Promise<FormField[]>): Mapping {
	return async function () {
		try {
			const client = await connect(this);
			const actAs = chosen(this, 'actAs');
			const fields = await read(actAs ? client.as(actAs) : client, (parameter) => chosen(this, parameter));
			return { fields: fields.map(toPanel), emptyFieldsNotice: 'This form has no fields.' };
		} catch (thrown) {
			throw toNodeError(this.getNode(), thrown);
		}
	};
}

/** The forms of every node, by the name that a field gives in `resourceMapperMethod`. */
export const forms = {
	/** Of the template, or of the one that the process was launched from. */
	getKickoffFields: mapping(async (api, valueOf) => {
		const processId = valueOf('processId');
		const templateId = processId ? await templateOf(api, processId) : valueOf('templateId');
		if (!templateId) throw new InputError('Choose a template first', '');
		return await kickoffFields(api, templateId);
	}),
	getTaskFields: mapping(async (api, valueOf) => {
		const taskId = valueOf('taskId');
		if (!taskId) throw new InputError('Choose a task first', '');
		return await taskFields(api, taskId);
	}),
};

async function templateOf(api: Api, processId: string): Promise<string> {
	const process = await api.call(call('getRun', { run_id: processId }));
	return process?.checklist_id ?? '';
}

/** How a field of a form is shown in the panel of the node. */
function toPanel(own: FormField): ResourceMapperField {
	const { id, label, field_type, required = false, options = [] } = own;
	const hint = hints[field_type]?.(own);
	const choices = field_type === 'radio' || field_type === 'dropdown';
	return {
		id,
		displayName: hint ? `${label} (${hint})` : label,
		type: types[field_type] ?? 'string',
		required,
		display: true,
		defaultMatch: false,
		...(choices && { options: options.map(({ text }) => ({ name: text, value: text })) }),
	};
}

const types: Record<string, FieldType> = { date: 'dateTime', radio: 'options', dropdown: 'options' };

/** What to fill in, where the panel can only offer a text. */
const hints: Record<string, (own: FormField) => string> = {
	multiselect: ({ options = [] }) => `any of: ${options.map(({ text }) => text).join(', ')}`,
	table: ({ columns = [] }) => `table, one entry each for: ${columns.join(', ')}`,
	file: () => 'address of a file, or an uploaded file',
	assignees_form: () => 'numbers of members, emails of guests, IDs of groups',
};

const words = { singular: 'field', plural: 'fields' };

/** Answers to the kick-off form of the template that is chosen, all of them. */
export const answers = field({
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
		},
	},
});

/** Answers to change in the kick-off form of the process that is chosen. */
export const processAnswers = field({
	...answers,
	description: 'What is left empty stays as it is',
	typeOptions: {
		loadOptionsDependsOn: ['processId.value'],
		resourceMapper: { ...answers.typeOptions.resourceMapper, mode: 'map' },
	},
});

/** Answers to the form of the task that is chosen. */
export const taskAnswers = field({
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
