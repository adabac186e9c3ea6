import { resource } from '../../engine/operation';
import { listMine } from './listMine';

export const task = resource('Task', { listMine });
