import { resource } from '../../engine/operation';
import { checkConnection } from './checkConnection';
import { get } from './get';
import { getMyOrganizations } from './getMyOrganizations';
import { getSnippets } from './getSnippets';

export const organization = resource('Organization', { checkConnection, get, getMyOrganizations, getSnippets });
