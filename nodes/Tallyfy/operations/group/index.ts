import { resource } from '../../engine/operation';
import { create } from './create';
import { deleteGroup } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const group = resource('Group', { create, delete: deleteGroup, get, getAll, update });
