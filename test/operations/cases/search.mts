import { ana } from '../../support/nodes.mts';
import type { Cases } from '../case.mts';

export const search: Cases<'search'> = {
	search: {
		given: (sandbox) => {
			sandbox.addTasks(ana, [{ title: 'Collect contract' }, { title: 'Call the client' }]);
			sandbox.state.addTemplate({ title: 'Contract renewal' });
			return { words: 'contract', scopes: ['template', 'task', 'snippet'] };
		},
		sends: ['search'],
		gives: [
			{ scope: 'template', title: 'Contract renewal' },
			{ scope: 'task', title: 'Collect contract' },
		],
	},
};
