import { call } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import { embedded } from '../../lib/embedded';
import { known } from '../../lib/known';

/** @throws InputError when rules of the template look at a form field or assign whom it names: Tallyfy would take it out of them */
export async function requireUnused(api: Api, templateId: string, fieldId: string): Promise<void> {
	const template = await api.once(call('getTemplate', { checklist_id: templateId }));
	const rules = embedded(known('automation rules', template?.automated_actions));
	const using = rules.filter(
		({ conditions, then_actions: actions }) =>
			embedded(conditions).some(({ conditionable_id: id }) => id === fieldId) ||
			embedded(actions).some(({ actionable_id: id }) => id === fieldId),
	);
	if (!using.length) return;
	const names = using.map(({ id, automated_alias: name }) => JSON.stringify(name ?? id)).join(', ');
	throw new InputError(
		`Automation rules use this field: ${names}`,
		'Tallyfy would take the field out of them without a word, and delete all answers to it. Change these rules with Automation first, or switch on Even If Rules Use It. Nothing was changed in Tallyfy.',
	);
}
