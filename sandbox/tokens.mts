import { randomBytes } from 'node:crypto';

export type TokenKind = 'application' | 'user';

export interface Token {
	kind: TokenKind;
	text: string;
	/** Whom a user token stands for. */
	memberId?: number;
	/** Milliseconds since the epoch. */
	expiresAt: number;
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const header = encode({ typ: 'JWT', alg: 'RS256', kid: 'sandbox' });

export class Tokens {
	/** Seconds. */
	readonly lifetimes: Record<TokenKind, number> = { application: 604_800, user: 7_776_000 };
	private readonly tokens = new Map<string, Token>();

	constructor(
		private readonly clientId: string,
		private readonly now: () => number,
	) {}

	/** Every token ever given out, for tests that look for leaks. */
	get issued(): string[] {
		return [...this.tokens.keys()];
	}

	/** A new token, in the body that both token endpoints answer with. */
	issue(kind: TokenKind, memberId?: number) {
		const seconds = this.lifetimes[kind];
		const claims = encode({ aud: this.clientId, sub: String(memberId ?? '') });
		const text = `${header}.${claims}.${randomBytes(32).toString('base64url')}`;
		this.tokens.set(text, { kind, text, memberId, expiresAt: this.now() + seconds * 1000 });
		return { token_type: 'Bearer', expires_in: seconds, access_token: text };
	}

	/** Also finds tokens that are no longer valid: they still tell who is calling. */
	find(text: string): Token | undefined {
		return this.tokens.get(text);
	}

	isValid(token: Token): boolean {
		return this.now() < token.expiresAt;
	}

	/** Expired and revoked tokens get the same answer, so they are the same here. */
	invalidate(matches: (token: Token) => boolean): void {
		for (const token of this.tokens.values()) {
			if (matches(token)) token.expiresAt = this.now();
		}
	}
}
