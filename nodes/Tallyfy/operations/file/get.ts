import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { file } from './lib/fileFields';
import { simplifyFile } from './lib/simplifyFile';

export const get = operation({
	name: 'Get',
	action: 'Get file details',
	description: 'Get what Tallyfy knows about a file: its name, when it came and what it belongs to',
	fields: file,
	simplify: simplifyFile,
	request: ({ fileId: id }) => call('getAsset', { asset_id: id }),
});
