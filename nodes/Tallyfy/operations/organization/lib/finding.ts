import { isSuccess, type Answer } from '../../../api/answer/answer';
import { isRecord } from '../../../api/records';
import type { Evidence } from './evidence';

/** Something on which workflows depend, and which the documents leave open or dispute. */
export interface Fact {
	/** As people call it. */
	fact: string;
	/** What the nodes were built for, and who says so. */
	expected: string;
	/** What holds; undefined where it does not apply, as for the application where a person's token is used. */
	examine: (evidence: Evidence) => Finding | undefined;
}

/**
 * What came of a fact. It is meant to be shown to strangers, so it holds no word of Tallyfy and no address: only numbers,
 * and sentences that stand in this folder.
 */
export interface Finding {
	found: string;
	verdict: 'as expected' | 'different' | 'not known';
	whatToDo: string;
	/** Something does not work, or gives wrong results, until somebody does something. */
	toMend?: true;
}

export const asExpected = (found: string): Finding => ({ found, verdict: 'as expected', whatToDo: 'Nothing.' });

/** It is different, and workflows run all the same. */
export const different = (found: string, whatToDo: string): Finding => ({ found, verdict: 'different', whatToDo });

/** It is different, and somebody has to do something about it. */
export const toMend = (found: string, whatToDo: string): Finding => ({
	...different(found, whatToDo),
	toMend: true,
});

export const notKnown = (found: string, whatToDo = 'Run this again later.'): Finding => ({
	found,
	verdict: 'not known',
	whatToDo,
});

/** Whether Tallyfy takes a request, in words. */
export function taken({ status, body }: Answer): string {
	if (status >= 400) return `refused (HTTP ${status})`;
	if (status >= 300) return `redirected (HTTP ${status})`;
	return isRecord(body) ? `accepted (HTTP ${status})` : `a page that is no JSON (HTTP ${status})`;
}

/** For an answer that says nothing about any question: none came, or the server is out of order. */
export function unclear({ status }: Pick<Answer, 'status'>): Finding | undefined {
	if (!status) return notKnown('no answer came');
	return status >= 500 ? notKnown(`the server was out of order (HTTP ${status})`) : undefined;
}

/** For an answer without the list that was asked for. */
export function noList(answer: Answer & { data: unknown }): Finding | undefined {
	if (isSuccess(answer) && Array.isArray(answer.data)) return undefined;
	return (
		unclear(answer) ?? notKnown(`the list is ${taken(answer)}`, 'Act As an administrator, who sees it, and run again.')
	);
}
