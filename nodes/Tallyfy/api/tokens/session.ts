import { CancelledError } from '../errors';
import { orCancelled } from '../sending/cancel';

/** A token that acts as one member. Never leaves memory, but as the output of Get User Token. */
export interface UserToken {
	accessToken: string;
	tokenType: string;
	/** When Tallyfy stops accepting it, in milliseconds since 1970. */
	expiresAt: number;
	/** When to exchange it for a new one: at 90 % of its life. */
	renewAt: number;
}

/** Milliseconds for which a token that was refused when it was new is not replaced: the next one would be refused as well. */
const doubtedFor = 5 * 60_000;

/** Until when, in milliseconds of `performance.now()`. */
const doubtedUntil = new WeakMap<UserToken, number>();

/** Says that a token was refused when it was new. */
export const doubt = (token: UserToken) => doubtedUntil.set(token, performance.now() + doubtedFor);

/** Whether a refusal of this token is about something else than its age. */
export const isDoubted = (token: UserToken): boolean => (doubtedUntil.get(token) ?? 0) > performance.now();

/** Gets a new user token from Tallyfy. */
export type Exchange = () => Promise<UserToken>;

/**
 * The user tokens that are known, by key, in memory only. At most one exchange is under way for each key. When there are
 * more than `limit`, the least recently used one is forgotten.
 */
export class Sessions {
	private readonly tokens = new Map<string, UserToken>();

	private readonly pending = new Map<string, Promise<UserToken>>();

	constructor(private readonly limit = 10_000) {}

	/**
	 * The token that is known, or a new one where there is none or it is due for renewal.
	 *
	 * @param key what a token is for: a hash of client, secret, host, organization and email
	 * @param exchange called at most once at a time for a key
	 * @param signal of the execution that asks
	 * @throws what the exchange throws; CancelledError as soon as `signal` is aborted
	 */
	async token(key: string, exchange: Exchange, signal?: AbortSignal): Promise<UserToken> {
		for (;;) {
			const known = this.tokens.get(key);
			if (known && known.renewAt > Date.now()) {
				this.tokens.delete(key);
				this.tokens.set(key, known);
				return known;
			}
			const pending = this.pending.get(key) ?? this.begin(key, exchange);
			const token = await orCancelled(pending, signal).catch((thrown: unknown) => {
				// The execution that began the exchange was cancelled, and this one was not, so it begins another.
				if (thrown instanceof CancelledError && !signal?.aborted) return undefined;
				throw thrown;
			});
			if (token) return token;
		}
	}

	/** Forgets the token of a key. One that was `refused` is forgotten only while no newer one has taken its place. */
	drop(key: string, refused?: UserToken): void {
		if (!refused || this.tokens.get(key) === refused) this.tokens.delete(key);
	}

	private begin(key: string, exchange: Exchange): Promise<UserToken> {
		const pending = exchange()
			.then((token) => {
				this.tokens.set(key, token);
				// A Map keeps the order in which its entries came: the first is the oldest.
				for (const oldest of this.tokens.keys()) {
					if (this.tokens.size <= this.limit) break;
					this.tokens.delete(oldest);
				}
				return token;
			})
			.finally(() => this.pending.delete(key));
		this.pending.set(key, pending);
		// When everybody who waited was cancelled, nobody else catches what it throws.
		pending.catch(() => undefined);
		return pending;
	}
}

/** Shared by all executions of this process. */
export const sessions = new Sessions();
