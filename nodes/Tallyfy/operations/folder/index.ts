import { resource } from '../../engine/operation';
import { addProcessOrTemplate } from './addProcessOrTemplate';
import { create } from './create';
import { deleteFolder } from './delete';
import { getAll } from './getAll';
import { removeProcessOrTemplate } from './removeProcessOrTemplate';
import { update } from './update';

export const folder = resource('Folder', {
	addProcessOrTemplate,
	create,
	delete: deleteFolder,
	getAll,
	removeProcessOrTemplate,
	update,
});
