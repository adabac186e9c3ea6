import { membersIn } from '../../lib/fields/idLists';

/** The text with a mention of each member whom it does not mention yet: nothing else notifies (NOTES §12). */
export function withMentions(text: string, members: string[] | undefined): string {
	const mentions = (membersIn(members) ?? []).map((id) => `@[${id}]`);
	return [text, ...mentions.filter((mention) => !text.includes(mention))].join(' ');
}
