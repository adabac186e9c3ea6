import { isSuccess, type Answer } from './answer';
import { notJson, refusal, type Subject } from './refusal';

/**
 * What is in an answer, as parsed JSON; an empty text where there is nothing.
 *
 * @throws TallyfyApiError for a refusal, for an answer that never came, and for text that is no JSON: a page of HTML
 * behind a 200 is a proxy or a wrong address, not Tallyfy
 */
export function contentOf(answer: Answer, subject: Subject): unknown {
	if (!isSuccess(answer)) throw refusal(answer, subject);
	if (typeof answer.body === 'string' && answer.body) throw notJson(answer, subject);
	return answer.body;
}
