import { resource } from '../../engine/operation';
import { add } from './add';
import { addAsBot } from './addAsBot';
import { deleteComment } from './delete';
import { getAll } from './getAll';
import { update } from './update';

export const comment = resource('Comment', { add, addAsBot, delete: deleteComment, getAll, update });
