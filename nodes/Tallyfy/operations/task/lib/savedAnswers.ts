import type { Tallyfy } from '../../../api/call';
import { isRecord } from '../../../api/records';
import { known } from '../../lib/known';
import { answered, type Answers } from '../../lib/forms/answers';
import { keptAnswers } from '../../lib/forms/changedAnswers';
import { readFields } from '../../lib/forms/formFields';

/**
 * The answers that a task has: Tallyfy puts them into the fields, or beside them, where an empty one says nothing.
 *
 * @param task with `form_fields`
 */
export function savedAnswers({ taskdata, form_fields: fields }: Tallyfy<'Task'>): Answers {
	const inFields = readFields(fields).flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer]]));
	const beside = inFields.length ? (taskdata ?? {}) : known('answers', taskdata);
	return keptAnswers({ ...Object.fromEntries(inFields), ...(isRecord(beside) && answered(beside)) });
}
