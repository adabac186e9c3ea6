import { resource } from '../../engine/operation';
import { add } from './add';
import { create } from './create';
import { deleteFolder } from './deleteFolder';
import { getAll } from './getAll';
import { remove } from './remove';
import { update } from './update';

export const folder = resource('Folder', { add, create, delete: deleteFolder, getAll, remove, update });
