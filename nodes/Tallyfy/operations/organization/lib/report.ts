import type { IDataObject } from 'n8n-workflow';

import type { Evidence } from './evidence';
import { asExpected, different, type Fact, type Finding } from './finding';

/** A fact with what came of it. */
type Examined = Pick<Fact, 'fact' | 'expected'> & Finding;

/** The facts that apply, one item each; before them what they come to. */
export function report(facts: readonly Fact[], evidence: Evidence): IDataObject[] {
	const examined = facts.flatMap(({ fact, expected, examine }): Examined[] => {
		const finding = examine(evidence);
		return finding ? [{ fact, expected, ...finding }] : [];
	});
	return [{ fact: 'Summary', expected: 'All is well', ...summary(examined) }, ...examined].map(toItem);
}

const toItem = ({ fact, expected, found, verdict, whatToDo }: Examined): IDataObject => ({
	fact,
	expected,
	found,
	verdict,
	what_to_do: whatToDo,
});

function summary(examined: Examined[]): Finding {
	const first = examined.find(({ toMend }) => toMend);
	if (first) return different(`To mend first: ${first.fact}, ${first.found}`, first.whatToDo);
	const having = (wanted: Finding['verdict']) => examined.filter(({ verdict }) => verdict === wanted).length;
	const counts = `${having('as expected')} facts are as expected, ${having('different')} different, ${having('not known')} not known`;
	return having('different')
		? different(`All is well for the nodes: ${counts}`, 'Please report what is different: the nodes cope with it.')
		: asExpected(`All is well: ${counts}`);
}
