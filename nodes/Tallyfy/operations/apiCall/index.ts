import { resource } from '../../engine/operation';
import { getAll } from './getAll';
import { send } from './send';

export const apiCall = resource('API Call', { getAll, send });
