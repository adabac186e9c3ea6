import { read } from './pages.mts';
import { messagesOfSources } from './messages.mts';

const page = 'docs/troubleshooting.md';
const { thrown, texts } = messagesOfSources();

/** What stands in the first column of the tables. */
const explained = new Set(
	[...read(page).matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell]) =>
		[...cell.matchAll(/_(.+?)_(?=,|$| )/g)].map(([, text]) => text),
	),
);

it('explains messages that there are', () => {
	expect(explained.size).toBeGreaterThan(50);
	expect([...explained].filter((message) => !texts.has(message))).toEqual([]);
});

/** Messages of single operations say what to do themselves; these may come from any node, or from the credential. */
const general = [...thrown].filter(([file]) => /^credentials\/|\/(api|engine|events)\//.test(file));

it.each(general)('explains every message of %s', (_, messages) => {
	expect(messages.filter((message) => !explained.has(message))).toEqual([]);
});
