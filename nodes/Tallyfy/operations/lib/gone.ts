import type { IDataObject } from 'n8n-workflow';

import type { Progress } from '../../engine/operation';

/** What came of something that Tallyfy does not find any more: it was deleted or archived, so nobody can complete it. */
export const gone = (output: IDataObject): Progress => ({
	isDone: true,
	output: async () => ({ status: 'gone', ...output }),
});
