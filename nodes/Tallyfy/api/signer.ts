import { isNotAboutToken, type Answer } from './answer/answer';
import { tokenOwner, type Subject } from './answer/refusal';
import type { Request } from './request';
import type { Keep } from './sending/http';
import type { Sender } from './sending/sender';
import { doubt, isDoubted } from './tokens/session';
import type { UserTokens } from './tokens/userTokens';

/** Sends requests in the name of somebody. */
export interface Signer {
	/** Whose name that is, as a refusal has to know it. */
	readonly who: Pick<Subject, 'member' | 'application'>;
	/** @param keep for a call that gives a file */
	send(request: Request, keep?: Keep): Promise<Answer>;
}

/** The owner of a personal token. */
export const ownerSigner = (personalToken: string, sender: Sender): Signer => ({
	who: { member: tokenOwner },
	send: async (request, keep) => await sender.withToken(personalToken, request, { keep }),
});

/** A member, whose email was exchanged for a token. */
export const memberSigner = (member: string, tokens: UserTokens, sender: Sender): Signer => ({
	who: { member },
	send: async (request, keep) => {
		const token = await tokens.of(member);
		const answer = await sender.withToken(token.accessToken, request, { keep });
		if (answer.status !== 401 || isNotAboutToken(answer) || isDoubted(token)) return answer;
		// Once only: a second 401 is about something else than the age of the token.
		const fresh = await tokens.of(member, token);
		const second = await sender.withToken(fresh.accessToken, request, { keep });
		if (second.status === 401) doubt(fresh);
		return second;
	},
});

/** The application itself, for what only it may do. */
export const applicationSigner = (sender: Sender): Signer => ({
	who: { member: '', application: true },
	send: async (request, keep) => await sender.asApplication(request, { keep }),
});

/**
 * The application itself, since no member is named. Whether it may is disputed, and n8n fetches a fresh token after each
 * refusal. So the first request finds out; the others wait for its answer, and get the same when that is a refusal.
 */
export function nobodySigner(sender: Sender): Signer {
	let first: Promise<Answer> | undefined;
	return {
		who: { member: '' },
		send: async (request, keep) => {
			if (!first) {
				first = sender.asApplication(request, { keep });
				return await first;
			}
			const answer = await first;
			return answer.status === 401 ? answer : await sender.asApplication(request, { keep });
		},
	};
}
