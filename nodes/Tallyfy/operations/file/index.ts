import { resource } from '../../engine/operation';
import { archive } from './archive';
import { deletePermanently } from './deletePermanently';
import { download } from './download';
import { get } from './get';
import { upload } from './upload';

export const file = resource('File', { archive, deletePermanently, download, get, upload });
