import { resource } from '../../engine/operation';
import { get } from './get';
import { getMyOrganizations } from './getMyOrganizations';

export const organization = resource('Organization', { get, getMyOrganizations });
