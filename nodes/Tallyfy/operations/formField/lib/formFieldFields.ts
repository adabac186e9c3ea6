import { field } from '../../../engine/operation';
import { step } from '../../lib/fields/pickers';

export const form = field({
	displayName: 'Form',
	name: 'form',
	type: 'options',
	options: [
		{ name: 'Kick-Off Form', value: 'kickoff' },
		{ name: 'Form of a Step', value: 'step' },
	],
	default: 'step',
	description: 'The form that the field is on',
});

/** The step whose form it is. */
export const formStep = field({ ...step, displayOptions: { show: { form: ['step'] } } });

export const label = field({
	displayName: 'Label',
	name: 'label',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Company name',
});

export const fieldType = field({
	displayName: 'Type',
	name: 'fieldType',
	type: 'options',
	options: [
		{ name: 'Assignees', value: 'assignees_form', description: 'Members, guests and groups' },
		{ name: 'Date', value: 'date' },
		{ name: 'Dropdown', value: 'dropdown', description: 'One of several options' },
		{ name: 'Email', value: 'email', description: 'Not shown in the web app of Tallyfy' },
		{ name: 'File', value: 'file' },
		{ name: 'Long Text', value: 'textarea' },
		{ name: 'Multi-Select', value: 'multiselect', description: 'Any number of options' },
		{ name: 'Radio Buttons', value: 'radio', description: 'One of two or more options' },
		{ name: 'Short Text', value: 'text' },
		{ name: 'Table', value: 'table' },
	],
	default: 'text',
	description: 'What kind of answer is asked for',
});

export const isRequired = field({
	displayName: 'Required',
	name: 'required',
	type: 'boolean',
	default: false,
	description: 'Whether an answer must be given',
});

export const choices = field({
	displayName: 'Options',
	name: 'choices',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'e.g. Basic\nPremium',
	description: 'What can be chosen, one option a line',
	format: 'lines',
});

export const columns = field({
	displayName: 'Columns',
	name: 'columns',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'e.g. Product\nQuantity',
	description: 'The columns of the table, one a line',
	format: 'lines',
});

export const choicesShown = field({
	...choices,
	displayOptions: { show: { fieldType: ['dropdown', 'multiselect', 'radio'] } },
});

export const columnsShown = field({ ...columns, displayOptions: { show: { fieldType: ['table'] } } });

export const position = field({
	displayName: 'Position',
	name: 'position',
	type: 'number',
	typeOptions: { minValue: 1, maxValue: 9999 },
	default: 1,
	description: 'Place of the field on the form; 1 is the first',
});

export const collectTime = field({
	displayName: 'Collect Time',
	name: 'collectTime',
	type: 'boolean',
	default: false,
	description: 'Whether a time is asked for as well; for dates only',
});

export const defaultValue = field({
	displayName: 'Default Value',
	name: 'defaultValue',
	type: 'string',
	default: '',
	description: 'The answer that is there before anybody gives one',
});

export const guidance = field({
	displayName: 'Guidance',
	name: 'guidance',
	type: 'string',
	typeOptions: { rows: 2 },
	default: '',
	description: 'Help for those who fill in the form',
});

export const prefix = field({
	displayName: 'Prefix',
	name: 'prefix',
	type: 'string',
	default: '',
	placeholder: 'e.g. USD',
	description: 'What stands before the answer',
});

export const suffix = field({
	displayName: 'Suffix',
	name: 'suffix',
	type: 'string',
	default: '',
	placeholder: 'e.g. kg',
	description: 'What stands after the answer',
});

export const useWysiwygEditor = field({
	displayName: 'Rich Text',
	name: 'useWysiwygEditor',
	type: 'boolean',
	default: false,
	description: 'Whether the answer is written in an editor with formats; for Long Text only',
});
