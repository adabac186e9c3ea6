import { resource } from '../../engine/operation';
import { add } from './add';
import { deleteField } from './delete';
import { getAll } from './getAll';
import { getOptions } from './getOptions';
import { moveToAnotherStep } from './moveToAnotherStep';
import { reorder } from './reorder';
import { setOptions } from './setOptions';
import { update } from './update';

export const formField = resource('Form Field', {
	add,
	delete: deleteField,
	getAll,
	getOptions,
	moveToAnotherStep,
	reorder,
	setOptions,
	update,
});
