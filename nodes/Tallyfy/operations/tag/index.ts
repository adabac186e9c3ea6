import { resource } from '../../engine/operation';
import { addToProcessOrTemplate } from './addToProcessOrTemplate';
import { create } from './create';
import { deleteTag } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { removeFromProcessOrTemplate } from './removeFromProcessOrTemplate';
import { update } from './update';

export const tag = resource('Tag', {
	addToProcessOrTemplate,
	create,
	delete: deleteTag,
	get,
	getAll,
	removeFromProcessOrTemplate,
	update,
});
