import { resource } from '../../engine/operation';
import { get } from './get';
import { getMine } from './getMine';

export const organization = resource('Organization', { get, getMine });
