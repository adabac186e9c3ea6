import { field } from '../../../engine/operation';

/** What people read in Tallyfy is rich text, in which some signs do something (NOTES §12). */
export const invites = 'A + right before an address invites that person as a guest, by email';

export const mentionNobody = field({
	displayName: 'Mention Nobody',
	name: 'mentionNobody',
	type: 'boolean',
	default: true,
	description:
		'Whether @[…] and +address in the text stay text, so that it notifies and invites nobody. For texts that come from elsewhere.',
});

/** Where Tallyfy begins to read an ID or an address. */
const mention = /@(?=\[)|\+(?=[^\s@+<>]+@)/g;

/** The text as Tallyfy takes it. To mention nobody, a sign without width keeps what would be read apart. */
export function richText(text: string, isMentioningNobody: boolean | undefined): string;
export function richText(text: string | undefined, isMentioningNobody: boolean | undefined): string | undefined;
export function richText(text: string | undefined, isMentioningNobody: boolean | undefined): string | undefined {
	return isMentioningNobody ? text?.replace(mention, '$&\u2060') : text;
}
