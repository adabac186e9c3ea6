import type { Tallyfy } from '../../../api/call';
import { isRecord } from '../../../api/records';
import { embedded } from '../../lib/embedded';
import { keptAnswers, type Answers } from '../../lib/forms/answers';

/**
 * The answers that a task has: Tallyfy puts them into the fields, or beside them.
 *
 * @param task with `form_fields`
 */
export function savedAnswers({ taskdata, form_fields: fields }: Tallyfy<'Task'>): Answers {
	const inFields = embedded(fields).map(({ id, field_value: value }) => [String(id), value]);
	return keptAnswers({ ...Object.fromEntries(inFields), ...(isRecord(taskdata) && taskdata) });
}
