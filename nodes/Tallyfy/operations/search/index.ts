import { resource } from '../../engine/operation';
import { search as find } from './search';

export const search = resource('Search', { search: find });
