import type { IExecuteFunctions } from 'n8n-workflow';

import { addNote } from '../../nodes/Tallyfy/engine/notes.ts';

function panel() {
	const messages: string[] = [];
	const context = {
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

it('does without where n8n has no notes', () => {
	expect(() => addNote({} as IExecuteFunctions, 'One.')).not.toThrow();
});
