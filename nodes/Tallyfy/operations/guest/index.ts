import { resource } from '../../engine/operation';
import { convertToMember } from './convertToMember';
import { create } from './create';
import { deleteGuest } from './delete';
import { disable } from './disable';
import { enable } from './enable';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const guest = resource('Guest', {
	convertToMember,
	create,
	delete: deleteGuest,
	disable,
	enable,
	get,
	getAll,
	update,
});
