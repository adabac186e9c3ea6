import type { Account } from './account.mts';
import { facts, tokenUrls } from './facts.mts';

export interface Finding {
	name: string;
	documents: string;
	/** What holds for this account, or why that is not known. */
	answer: string;
	isKnown: boolean;
}

const longest = 100;

/** Finds out about one fact after the other; what cannot be known of one stops no other. */
export async function examine(account: Account): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const { name, documents, find } of [...tokenUrls(account), ...facts]) {
		const found = await find(account).then(
			(answer) => ({ answer, isKnown: true }),
			(thrown: Error) => ({ answer: `not known: ${thrown.message}`, isKnown: false }),
		);
		findings.push({ name, documents, ...found, answer: printable(account.redact(found.answer)) });
	}
	return findings;
}

/** Words of a server in one line, without what a terminal would obey. */
function printable(text: string): string {
	const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
	return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
