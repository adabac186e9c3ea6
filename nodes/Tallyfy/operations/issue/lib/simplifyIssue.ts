import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { simplifyThread } from '../../comment/lib/threads';

/** The fields of an issue that most people need. One that is read with its task knows whether it is resolved. */
export const simplifyIssue = ({ resolved, ...thread }: Tallyfy<'Thread'> & { resolved?: boolean }): IDataObject => ({
	...simplifyThread(thread),
	resolved: resolved ?? Boolean(thread.resolve_id),
});

/** The same of the comment that resolves an issue. */
export const simplifyResolution = (thread: Tallyfy<'Thread'>): IDataObject => ({
	...simplifyThread(thread),
	issue_id: thread.resolve_id,
});
