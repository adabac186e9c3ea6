import type { Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { membersById, type Members } from '../../../api/members';
import { idsIn } from '../../lib/fields/idLists';
import { richText } from '../../lib/fields/richText';
import { briefly } from '../../lib/find/member';

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

const mention = /@\[(\d+)\]/g;

type Content = Tallyfy<'Thread'>['content'];

/** The text with the names of the members whom it mentions instead of their numbers. Without a mention, nobody is read. */
export async function withNamesInText(text: Content, api: Api): Promise<Content> {
	if (typeof text !== 'string' || text.search(mention) < 0) return text;
	return named(text, await membersById(api));
}

const named = (text: string, members: Members): string =>
	text.replace(mention, (own, id: string) => {
		const name = members.get(id)?.full_name;
		return name ? `@${name}` : own;
	});

/**
 * The comments with the name and email of their authors, as Tallyfy shows them or else as the members have them, and with
 * the names of the members whom they mention instead of their numbers.
 */
export async function withNames(threads: Array<Tallyfy<'Thread'>>, api: Api): Promise<Array<Tallyfy<'Thread'>>> {
	if (!threads.length) return threads;
	const members = await membersById(api);
	return threads.map((thread) => {
		const member = members.get(String(thread.author_id));
		const content = thread.content && named(thread.content, members);
		return { ...thread, content, author: thread.author ?? (member && briefly(member)) };
	});
}
