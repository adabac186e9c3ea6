import { resource } from '../../engine/operation';
import { archive } from './archive';
import { clone } from './clone';
import { create } from './create';
import { deletePermanently } from './deletePermanently';
import { get } from './get';
import { getAll } from './getAll';
import { publish } from './publish';
import { restore } from './restore';
import { update } from './update';

export const template = resource('Template', {
	archive,
	clone,
	create,
	deletePermanently,
	get,
	getAll,
	publish,
	restore,
	update,
});
