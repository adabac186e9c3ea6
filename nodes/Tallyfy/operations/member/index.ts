import { resource } from '../../engine/operation';
import { getUserToken } from './getUserToken';
import { invite } from './invite';

export const member = resource('Member', { getUserToken, invite });
