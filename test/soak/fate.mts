import type { INodeExecutionData } from 'n8n-workflow';

export type Fate = 'succeeded' | 'unknown' | 'refused';

/** What n8n's user reads of an item that went in, from what came out for it. */
export function fateOf([first]: INodeExecutionData[]): { fate: Fate; hint: string } {
	const { error, details } = first?.json ?? {};
	if (error === undefined || details === undefined) return { fate: 'succeeded', hint: '' };
	const { hint = '' } = details as { hint?: string };
	return { fate: /not known whether Tallyfy carried this out/.test(hint) ? 'unknown' : 'refused', hint };
}

/** What was put out for each item. */
export const byItem = (items: INodeExecutionData[], count: number) =>
	Array.from({ length: count }, (_, index) =>
		items.filter(({ pairedItem }) => (pairedItem as { item: number }).item === index),
	);
