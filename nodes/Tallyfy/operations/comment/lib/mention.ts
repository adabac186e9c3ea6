import { idsIn } from '../../lib/fields/idLists';
import { richText } from '../../lib/fields/richText';

interface Mentions {
	/** Numbers of members. */
	notify?: string[];
	/** IDs of groups. */
	notifyGroups?: string[];
	mentionNobody?: boolean;
}

/** The text with a mention of everybody whom it does not mention yet: nothing else notifies (NOTES §12). */
export function withMentions(text: string, { notify = [], notifyGroups = [], mentionNobody }: Mentions): string {
	const own = richText(text, mentionNobody);
	const mentions = (idsIn([...notify, ...notifyGroups]) ?? []).map((id) => `@[${id}]`);
	return [own, ...mentions.filter((mention) => !own.includes(mention))].join(' ');
}
