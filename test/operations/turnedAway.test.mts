import type { INodeParameters } from 'n8n-workflow';

import { processIsLocked, trialIsAtItsCap } from '../../sandbox/faults.mts';
import type { CallName, Sandbox } from '../../sandbox/index.mts';
import { perform, picked } from '../support/menu.mts';
import { ana } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

// What Tallyfy says by the status alone, or with a 404 that is about no ID.

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = tallyfy();
});

const template = () => ({ templateId: picked(sandbox.state.addTemplate().id), name: 'Onboarding' });

const task = () => ({ taskId: picked(sandbox.addTasks(ana, 1)[0].id) });

const dana = 'dana.reyes@example.com';

describe('what the edge turned away', () => {
	it.each<[CallName, [string, string], () => INodeParameters]>([
		['getTask', ['task', 'get'], task],
		['deleteTask', ['task', 'deletePermanently'], task],
		['getTask', ['task', 'archive'], task],
		['getTemplate', ['process', 'launch'], template],
		['getGuest', ['guest', 'create'], () => ({ email: dana, ifExists: 'skip' })],
		['issueUserToken', ['task', 'get'], task],
	])('at %s is not taken for something that is not there', async (operationId, operation, given) => {
		const parameters = given();
		sandbox.fault({ kind: 'refusal', status: 404, example: 'error-404-edge', operationId, times: 9 });
		const { error } = await perform(sandbox, operation, parameters);
		expect(error).toMatchObject({ message: 'Not found. Error Code: apsh546.', httpCode: '404' });
		expect(error?.description).toMatch(/^The entrance of Tallyfy turned this request away/);
		// No guest was created in the place of one that could not be read.
		expect(sandbox.state.guests.size).toBe(0);
	});
});

it('says that a trial is at its cap', async () => {
	sandbox.fault({ ...trialIsAtItsCap, operationId: 'createTask' });
	const parameters = { title: 'Pay', deadline: '2031-02-01T17:00:00Z', memberIds: '20101' };
	const { error } = await perform(sandbox, ['task', 'create'], parameters);
	expect(error?.message).toBe('Trial limit reached: 100 unique task assignments. Please upgrade to continue.');
	expect(error?.description).toMatch(
		/^This organization is a trial.* This was not done\. Upgrade the organization in Tallyfy/,
	);
});

it('says that a process is locked by an issue', async () => {
	const [{ id }] = sandbox.state.tasksOfRun(sandbox.state.addRun().id);
	sandbox.fault({ ...processIsLocked, operationId: 'completeRunTask' });
	const { error } = await perform(sandbox, ['task', 'complete'], { taskId: picked(id) });
	expect(error?.message).toBe('The process has open issues.');
	expect(error?.description).toMatch(/^An open issue locks the process\. Resolve the issues/);
});
