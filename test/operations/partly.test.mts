import type { CallName } from '../../sandbox/index.mts';
import { perform, picked } from '../support/menu.mts';
import { tallyfy } from '../support/tallyfy.mts';
import { cases } from './cases/index.mts';
import { withContract } from './cases/file.mts';

const refused = (operationId: CallName, after: number) => ({
	operationId,
	kind: 'status' as const,
	status: 403,
	body: { message: 'No.' },
	after,
});

it.each([
	['issue', 'resolve', cases.issue.resolve, refused('resolveIssue', 1), '1 of 2 issues were resolved.'],
	['formField', 'reorder', cases.formField.reorder, refused('updateStepField', 1), '1 of 2 fields were written.'],
	['file', 'upload', cases.file.upload, refused('updateRunTask', 0), 'The file was uploaded and has the ID '],
] as const)('%s: %s says what was done before it was refused', async (resource, operation, { given }, fault, done) => {
	const sandbox = tallyfy();
	sandbox.fault(fault);
	const { error } = await perform(sandbox, [resource, operation], given(sandbox), { items: [withContract] });
	expect(error?.message).toBe('No.');
	expect(error?.description?.startsWith(done)).toBe(true);
});

it('tag: add says that the tag was created before it was refused', async () => {
	const sandbox = tallyfy();
	sandbox.fault(refused('attachTag', 0));
	const parameters = {
		processId: picked(sandbox.state.addRun().id),
		tagId: { __rl: true, mode: 'name', value: 'Urgent' },
		createMissing: true,
	};
	const { error } = await perform(sandbox, ['tag', 'addToProcessOrTemplate'], parameters);
	expect(error?.description).toMatch(/^The tag was created\. /);
});

it('file: upload says so too where the form field cannot be filled', async () => {
	const sandbox = tallyfy();
	const parameters = cases.file.upload.given(sandbox);
	const [task] = sandbox.state.tasks.values();
	// As a one-off task without a deadline, which takes no change.
	Object.assign(task, { run_id: null, is_oneoff_task: true, deadline: null });
	const { error } = await perform(sandbox, ['file', 'upload'], parameters, { items: [withContract] });
	expect(error?.message).toBe('This one-off task has no deadline');
	expect(error?.description).toMatch(/^The file was uploaded and has the ID /);
});

it('says nothing of the kind where nothing was done', async () => {
	const sandbox = tallyfy();
	sandbox.fault(refused('resolveIssue', 0));
	const { error } = await perform(sandbox, ['issue', 'resolve'], cases.issue.resolve.given(sandbox));
	expect(error?.description).not.toContain('resolved.');
});
