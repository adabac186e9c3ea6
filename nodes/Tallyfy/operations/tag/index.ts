import { resource } from '../../engine/operation';
import { add } from './add';
import { create } from './create';
import { deleteTag } from './deleteTag';
import { get } from './get';
import { getAll } from './getAll';
import { remove } from './remove';
import { update } from './update';

export const tag = resource('Tag', { add, create, delete: deleteTag, get, getAll, remove, update });
