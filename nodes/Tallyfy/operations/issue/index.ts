import { resource } from '../../engine/operation';
import { getAll } from './getAll';
import { report } from './report';
import { resolve } from './resolve';

export const issue = resource('Issue', { getAll, report, resolve });
