import { resource } from '../../engine/operation';
import { createKey } from './createKey';
import { deleteValue } from './deleteValue';
import { getKeys } from './getKeys';
import { getValues } from './getValues';
import { setValue } from './setValue';
import { setValues } from './setValues';

export const customField = resource('Custom Field', {
	createKey,
	deleteValue,
	getKeys,
	getValues,
	setValue,
	setValues,
});
