import { readFileSync } from 'node:fs';

import type { CallName } from '../../nodes/Tallyfy/api/request.ts';
import { contractRoutes, operationsTable, routesSent, tableFile } from '../../tools/docs/operationsPage.mts';

/** The operations of the contract that no case of the menu sends, and why. */
const leftOut: Partial<Record<CallName, string>> = {
	issueToken: 'the credential sends it',
	issueUserToken: 'the session sends it, for every operation that acts as a member',
	setTaskCapture: 'deprecated',
	setFormFieldValue: 'deprecated',
	legacyCreateTask: 'deprecated',
	legacyEditDeadline: 'deprecated',
	legacyEditStepType: 'deprecated',
	legacyRemoveAssignee: 'deprecated',
	legacyRemoveGuest: 'deprecated',
	bulkUpdateRunTasks: 'its body is not published',
	undoActivity: 'its body is not published',
	getRunTask: 'getTask reads a task of a process as well, and does not need to know the process',
	setGuestFormFieldValue: 'stores a value as a guest; members save answers with updateTask and updateRunTask',
	viewFile: 'downloadFile gives the same, and the files of processes as well',
	addWatcher: 'Tallyfy Instant Trigger sends it',
	removeWatcher: 'Tallyfy Instant Trigger sends it',
};

it('has an up-to-date docs/operations.md: run npm run docs', () => {
	expect(readFileSync(tableFile, 'utf8')).toBe(operationsTable());
});

it('sends every operation of the contract, but those that are left out for a reason', () => {
	const sent = routesSent();
	const missing = [...contractRoutes().keys()].filter((id) => !sent.has(id));
	expect(missing.sort()).toEqual(Object.keys(leftOut).sort());
});

it('leaves out what is deprecated', () => {
	const deprecated = [...contractRoutes().values()].filter((route) => route.deprecated);
	expect(deprecated.map(({ operationId }) => leftOut[operationId])).toEqual(deprecated.map(() => 'deprecated'));
});
