import { resource } from '../../engine/operation';
import { create } from './create';
import { deleteStep } from './delete';
import { get } from './get';
import { getAll } from './getAll';
import { update } from './update';

export const step = resource('Step', { create, delete: deleteStep, get, getAll, update });
