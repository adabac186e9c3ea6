import { email, id } from '../../api/patterns';

const number = /^\d+$/;

const member = new RegExp(`${number.source}|${email.source}`);

/** What an entry has to be. */
interface Format {
	pattern: RegExp;
	/** As a message says it. */
	words: string;
	/** The keys of a record that carry it, the best one first. */
	keys: readonly string[];
	/** The keys by which a record is known to be something else. */
	except?: readonly string[];
	/** What to do about something else. */
	next?: (text?: string) => string | undefined;
}

const anything = /\S/;

/** What a text can have to be. */
const single = {
	// An email is what Tallyfy gives a token for; a number has to be looked up.
	actAs: {
		pattern: member,
		words: 'the email or the ID of a member',
		keys: ['email', 'id'],
		except: ['link', 'details'],
	},
	/** For a file of the input item. */
	binary: {
		pattern: anything,
		words: 'the name of a binary field',
		keys: [],
		next: () => 'Write the name of the field, such as data, and not what it holds.',
	},
	color: { pattern: /^#[0-9a-f]{6}$/i, words: '# and six hexadecimal digits', keys: [] },
	/** A day without a time, which comes as `YYYY-MM-DD`. */
	day: { pattern: anything, words: 'a day', keys: [] },
	email: {
		pattern: email,
		words: 'an email address',
		keys: ['email'],
		next: (text = '') => (number.test(text) ? 'For the number of a member, Member: Get gives the email.' : undefined),
	},
	guest: { pattern: /^[^\s/]+$/, words: 'the email of a guest, or the code of the link', keys: ['email'] },
	id: { pattern: id, words: 'a Tallyfy ID (32 hexadecimal characters)', keys: ['id'] },
	// A guest has a number as well, which may be that of a member.
	member: {
		pattern: member,
		words: 'the ID or the email of a member',
		keys: ['id', 'email'],
		except: ['link', 'details'],
	},
	name: { pattern: anything, words: 'a name or an ID', keys: ['id', 'name', 'title'] },
	number: { pattern: number, words: 'a number', keys: ['id'] },
	/** IDs of comments are numbers in places (NOTES §11). */
	part: { pattern: /^[\da-f]+$/i, words: 'an ID (hexadecimal characters, or a number)', keys: ['id'] },
	url: { pattern: /^https?:\/\/\S+$/i, words: 'a complete address', keys: ['url'] },
} satisfies Record<string, Format>;

/** What the entries of a list can have to be. */
const lists = {
	emails: { ...single.email, words: 'a list of email addresses, separated by commas' },
	ids: { ...single.id, words: 'a list of Tallyfy IDs (32 hexadecimal characters), separated by commas' },
	/** Texts that may hold commas, one a line. */
	lines: { pattern: anything, words: 'a list of texts, one a line', keys: ['text', 'label', 'name', 'title'] },
	members: { ...single.member, words: 'a list of IDs or emails of members, separated by commas' },
	names: { ...single.name, words: 'a list of names or IDs, separated by commas' },
} satisfies Record<string, Format>;

/** A text in a list of lines, and the number that it has where a list of Tallyfy was given. */
export interface Line {
	id?: number;
	text: string;
}

/** A list of texts, or of records that carry them. */
export type ListFormat = keyof typeof lists;

/** What is no text: whatever JSON can hold, for a field that is not known before it runs; and JSON that is an object. */
type Untexted = 'any' | 'record';

export type FormatName = keyof typeof single | ListFormat | Untexted;

/** What the text in a field has to be, or in its list. */
export type TextFormat = Exclude<FormatName, Untexted>;

/** Whether a field with this format takes a list. */
export const isList = (name: FormatName | undefined): name is ListFormat => name !== undefined && name in lists;

const formats: Partial<Record<string, Format>> = { ...single, ...lists };

const anyText: Format = { pattern: /^/, words: 'a text', keys: [] };

/** What is known of a format; of no format, it is any text. */
export const formatOf = (name: TextFormat | undefined): Format => (name && formats[name]) || anyText;
