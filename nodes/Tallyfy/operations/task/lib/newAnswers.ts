import type { Api } from '../../../api/client';
import type { Tallyfy } from '../../../api/call';
import type { Answers } from '../../lib/forms/answers';
import { changedAnswers, type FormChanges } from '../../lib/forms/changedAnswers';
import { fieldsToAnswer } from '../../lib/forms/formFields';
import { withPeople } from '../../lib/forms/people';
import { savedAnswers } from './savedAnswers';

/**
 * All answers to the form of a task as they shall be.
 *
 * @param task with `form_fields`
 * @param given by the ID, the alias or the label of the field
 * @throws InputError as `withPeople` and `changedAnswers` do
 */
export async function newAnswers(
	api: Api,
	task: Tallyfy<'Task'>,
	given: Record<string, unknown>,
	changes: FormChanges,
	timezone: string,
): Promise<Answers> {
	const fields = fieldsToAnswer(task.form_fields);
	const answers = await withPeople(api, fields, given);
	return changedAnswers(fields, savedAnswers(task), answers, changes, timezone);
}
