import { orCancelled } from './cancel';
import { CancelledError } from './errors';

/** A token that acts as one member. Never leaves memory, but as the output of Get User Token. */
export interface UserToken {
	accessToken: string;
	tokenType: string;
	/** When Tallyfy stops accepting it, in milliseconds since 1970. */
	expiresAt: number;
	/** When to exchange it for a new one: at 90 % of its life. */
	renewAt: number;
}

export type Exchange = () => Promise<UserToken>;

/**
 * User tokens by key, in memory only. At most one exchange is under way for each member. The least recently used
 * token goes when the limit is reached.
 */
export class Sessions {
	private readonly tokens = new Map<string, UserToken>();

	private readonly pending = new Map<string, Promise<UserToken>>();

	constructor(private readonly limit = 10_000) {}

	/**
	 * @param key what a token is for: a hash of client, secret, host, organization and email
	 * @param exchange gets a new token; called at most once at a time for a key
	 * @param signal of the execution that asks; another execution's end does not end its exchange
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
			const flight = this.pending.get(key) ?? this.fly(key, exchange);
			const token = await orCancelled(flight, signal).catch((thrown: unknown) => {
				// The execution that made the exchange was cancelled; this one was not.
				if (thrown instanceof CancelledError && !signal?.aborted) return undefined;
				throw thrown;
			});
			if (token) return token;
		}
	}

	/** Forgets the token; one that was `refused` only as long as no newer one has taken its place. */
	drop(key: string, refused?: UserToken): void {
		if (!refused || this.tokens.get(key) === refused) this.tokens.delete(key);
	}

	private fly(key: string, exchange: Exchange): Promise<UserToken> {
		const flight = exchange()
			.then((token) => {
				this.tokens.set(key, token);
				if (this.tokens.size > this.limit) this.tokens.delete([...this.tokens.keys()][0]);
				return token;
			})
			.finally(() => this.pending.delete(key));
		this.pending.set(key, flight);
		// Everybody who waits for it may have been canceled.
		flight.catch(() => undefined);
		return flight;
	}
}

/** Shared by all executions of this process. */
export const sessions = new Sessions();
