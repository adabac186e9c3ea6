import type { IExecuteFunctions } from 'n8n-workflow';

import { addGathered, addItemNote, addNote } from '../../nodes/Tallyfy/engine/notes.ts';

function panel(items = 1) {
	const messages: string[] = [];
	const context = {
		getInputData: () => Array.from({ length: items }),
		addExecutionHints: (...hints: Array<{ message: string }>) => messages.push(...hints.map(({ message }) => message)),
	};
	return { context: context as unknown as IExecuteFunctions, messages };
}

it('says the same once, whatever the number of items, and nothing for nothing', () => {
	const { context, messages } = panel();
	for (const text of ['One.', 'Two.', 'One.', undefined]) addNote(context, text);
	expect(messages).toEqual(['One.', 'Two.']);
});

it('says it again in the next run', () => {
	const [first, second] = [panel(), panel()];
	addNote(first.context, 'One.');
	addNote(second.context, 'One.');
	expect(second.messages).toEqual(['One.']);
});

it('says ten things at most, and that there are more', () => {
	const { context, messages } = panel();
	for (let index = 0; index < 100; index++) addNote(context, `${index}.`);
	expect(messages).toHaveLength(11);
	expect(messages.slice(9)).toEqual(['9.', 'There is more of this kind, which is not shown.']);
});

describe('what several items have to say', () => {
	const kind = {
		one: (says: string) => `One ${says}.`,
		several: (notes: ReadonlyArray<{ item: number; says: string }>) =>
			notes.map(({ item, says }) => `${item} ${says}`).join(', '),
		rest: 'Why.',
	};

	it('is said in their order, in one note when all are done', () => {
		const { context, messages } = panel(3);
		for (const item of [2, 0, 1]) addItemNote(context, item, { kind, says: 'moved' });
		expect(messages).toEqual([]);
		addGathered(context);
		expect(messages).toEqual(['0 moved, 1 moved, 2 moved Why.']);
	});

	it.each([
		[1, 'One moved. Why.'],
		[2, 'Item Index 0: One moved. Why.'],
	])('is that of one alone, which is named where it is one of %i', (items, message) => {
		const { context, messages } = panel(items);
		addItemNote(context, 0, { kind, says: 'moved' });
		addItemNote(context, 0, undefined);
		addGathered(context);
		expect(messages).toEqual([message]);
	});
});

it('does without where n8n has no notes', () => {
	expect(() => addNote({} as IExecuteFunctions, 'One.')).not.toThrow();
});
