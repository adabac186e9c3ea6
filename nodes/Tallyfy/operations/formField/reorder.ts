import { changedTo, leftAs, operation } from '../../engine/operation';
import { field, template } from '../lib/fields/pickers';
import { form, formStep, position } from './lib/formFieldFields';
import { fieldOf, inserted, readForm } from './lib/templateForm';
import { simplifyField } from './lib/simplifyFormField';

export const reorder = operation({
	name: 'Reorder',
	action: 'Reorder form fields',
	description: 'Move a field up or down on its form; gives all fields of the form in their new order',
	target: ['templateId'],
	fields: [template, form, formStep, field, position],
	simplify: simplifyField,
	run: async ({ templateId, form: where, stepId, fieldId, position: place }, api) => {
		const read = await readForm(api, { templateId, form: where, stepId });
		const ordered = inserted(read.fields, fieldOf(read, fieldId), place);
		const before = new Map(read.fields.map(({ id, position: present }) => [id, present]));
		// From the first to the last: right as well where Tallyfy makes room by itself.
		const moved = ordered.filter(({ id, position: now }) => before.get(id) !== now);
		if (!moved.length) return leftAs(ordered);
		await read.write(moved);
		return changedTo(ordered);
	},
});
