import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { process } from '../fields/pickers';
import { simplifyProcess } from './simplify';

export const archive = operation({
	name: 'Archive',
	action: 'Archive process',
	description: 'Archive a process with its tasks, comments and files; it can be reactivated',
	fields: [process],
	simplify: simplifyProcess,
	request: ({ processId }) => ({ method: 'DELETE', path: path`/runs/${processId}` }),
});
