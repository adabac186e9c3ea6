import { resource } from '../../engine/operation';
import { create } from './create';
import { deleteValue } from './deleteValue';
import { getAll } from './getAll';
import { getValues } from './getValues';
import { setValue } from './setValue';
import { setValues } from './setValues';

export const customField = resource('Custom Field', {
	create,
	deleteValue,
	getAll,
	getValues,
	setValue,
	setValues,
});
