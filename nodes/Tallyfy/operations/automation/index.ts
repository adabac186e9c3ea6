import { resource } from '../../engine/operation';
import { create } from './create';
import { deleteRule } from './delete';
import { getAll } from './getAll';
import { update } from './update';

export const automation = resource('Automation', { create, delete: deleteRule, getAll, update });
