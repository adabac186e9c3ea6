import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { step, template } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';

/** No source says with which status Tallyfy refuses; its sentences are known. */
const statuses = [400, 403, 409, 422];

export const deleteStep = operation({
	name: 'Delete',
	action: 'Delete step',
	description: 'Delete a step of a template together with its form fields; this cannot be undone',
	target: ['templateId'],
	fields: [template, step],
	request: ({ templateId, stepId }) => call('deleteStep', { checklist_id: templateId, step_id: stepId }),
	hints: statuses.flatMap((status) => [
		{
			status,
			says: /rules/i,
			next: 'Change or delete the rules that look at this step or do something to it, with Automation. Where no rule shows it, one that was deleted still counts: then keep the step, or ask Tallyfy.',
		},
		{
			status,
			says: /deadline/i,
			next: 'Change the deadlines that are counted from this step, with Step: Update; steps of other templates count as well.',
		},
	]),
	gives: (_, { stepId }) => deleted(stepId),
});
