import { Sandbox, type SandboxAnswer, type SandboxOptions } from '../../sandbox/index.mts';

export const ana = 'ana.petrova@example.com';
export const ben = 'ben.okafor@example.com';
export const chloe = 'chloe.martin@example.com';

interface Sending {
	token?: string;
	json?: unknown;
	body?: string;
	/** null leaves a header out. */
	headers?: Record<string, string | null>;
}

/** A client that does everything right, unless told otherwise. */
export class Client {
	readonly sandbox: Sandbox;

	constructor(options?: SandboxOptions) {
		this.sandbox = new Sandbox(options);
	}

	async send(method: string, path: string, { token, json, body, headers }: Sending = {}) {
		const text = body ?? (json === undefined ? '' : JSON.stringify(json));
		const all: Record<string, string | null> = {
			Accept: 'application/json',
			'X-Tallyfy-Client': 'APIClient',
			...(token && { Authorization: `Bearer ${token}` }),
			...(text && { 'Content-Type': 'application/json' }),
			...headers,
		};
		const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
		const url = path.replace('{org}', this.sandbox.organizationId);
		return parsed(await this.sandbox.handle({ method, url, headers: Object.fromEntries(sent), body: text }));
	}

	requestToken(fields: Record<string, string> = {}, path = '/api/oauth/token') {
		const { clientId, clientSecret } = this.sandbox;
		const form = { grant_type: 'client_credentials', client_id: clientId, ...fields };
		return this.send('POST', path, {
			body: new URLSearchParams({ client_secret: clientSecret, ...form }).toString(),
			headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
		});
	}

	async applicationToken(): Promise<string> {
		return (await this.requestToken()).body.access_token;
	}

	async exchange(email: string, token?: string) {
		const path = `/api/applications/{org}/users/${encodeURIComponent(email)}/token`;
		return await this.send('POST', path, { token: token ?? (await this.applicationToken()) });
	}

	async userToken(email: string): Promise<string> {
		return (await this.exchange(email)).body.access_token;
	}
}

function parsed({ status, headers, body }: SandboxAnswer) {
	const isJson = headers['Content-Type'] === 'application/json' && body !== '';
	return { status, headers, body: isJson ? JSON.parse(String(body)) : body };
}
