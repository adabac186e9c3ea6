import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { embedded } from '../embedded';
import { inOrder } from '../inOrder';

/** The fields of the kick-off form of a template, or of the form of one of its steps, in their order. */
export async function fieldsOfForm(
	api: Api,
	{
		templateId: checklist_id = '',
		form,
		stepId: step_id = '',
	}: Partial<Record<'templateId' | 'form' | 'stepId', string>>,
): Promise<Array<Tallyfy<'FormField'>>> {
	if (form === 'kickoff') return inOrder(embedded((await api.call(call('getTemplate', { checklist_id })))?.prerun));
	return inOrder(embedded((await api.call(call('getStep', { checklist_id, step_id })))?.captures));
}
