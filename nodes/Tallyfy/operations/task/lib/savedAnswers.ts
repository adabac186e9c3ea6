import type { Tallyfy } from '../../../api/call';
import { isRecord } from '../../../api/records';
import { embedded } from '../../lib/embedded';
import { known } from '../../lib/known';
import { keptAnswers, type Answers } from '../../lib/forms/answers';

/**
 * The answers that a task has: Tallyfy puts them into the fields, or beside them.
 *
 * @param task with `form_fields`
 */
export function savedAnswers({ taskdata, form_fields: fields }: Tallyfy<'Task'>): Answers {
	const inFields = embedded(fields).flatMap((field) =>
		'field_value' in field ? [[String(field.id), field.field_value]] : [],
	);
	const beside = inFields.length ? (taskdata ?? {}) : known('answers', taskdata);
	return keptAnswers({ ...Object.fromEntries(inFields), ...(isRecord(beside) && beside) });
}
