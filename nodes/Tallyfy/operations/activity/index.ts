import { resource } from '../../engine/operation';
import { getAll } from './getAll';

export const activity = resource('Activity', { getAll });
