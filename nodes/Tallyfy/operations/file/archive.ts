import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { archived } from '../lib/gives';
import { file } from './lib/fileFields';

export const archive = operation({
	name: 'Archive',
	action: 'Archive file',
	description: 'Take a file out of sight; its content is kept in Tallyfy',
	target: ['fileId'],
	fields: file,
	request: ({ fileId: id }) => call('archiveAsset', { asset_id: id }),
	gives: (_, { fileId: id }) => archived(id),
});
