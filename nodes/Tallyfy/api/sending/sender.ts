import type { IDataObject } from 'n8n-workflow';

import type { Answer } from '../answer/answer';
import type { Place } from '../credential';
import { fingerprint } from '../fingerprint';
import type { Request } from '../request';
import { isRead, toWire } from '../wire';
import { pause } from './cancel';
import { Gate, slowdown } from './gate';
import { requestOptions, transmit, type Send } from './http';
import { retry } from './retry';

/** What n8n gives us to send with. */
export interface Helpers {
	/** Sends as it is. */
	send: Send;
	/** Signs with the application token, and renews that on a 401. */
	sendAsApplication: Send;
	/** Aborted when the execution is cancelled. */
	signal?: AbortSignal;
}

interface Options {
	/** What the body of a success becomes, where that is not JSON or text. */
	as?: 'file';
	/** Whether sending it again does no harm; when left out, that is so for a call that only reads. */
	repeatable?: boolean;
	/** False leaves out the header that says who calls. */
	client?: boolean;
}

/**
 * Sends requests to one organization: again where that is worth it and does no harm, and each time when its gate lets it.
 *
 * @throws CancelledError from both methods, when the execution is cancelled
 */
export class Sender {
	private readonly gate: Gate;

	constructor(
		private readonly place: Place,
		private readonly helpers: Helpers,
	) {
		this.gate = Gate.of(fingerprint(place.baseUrl, place.organizationId));
	}

	/** Sends a request that n8n signs with the application token. */
	async asApplication(request: Request, options?: Options): Promise<Answer> {
		return await this.send(this.helpers.sendAsApplication, request, {}, options);
	}

	/** Sends a request with the token of a person. When that token has few requests left, it rests before it gives the answer. */
	async withToken(token: string, request: Request, options?: Options): Promise<Answer> {
		const headers = {
			Authorization: `Bearer ${token}`,
			...(options?.client === false && { 'X-Tallyfy-Client': undefined }),
		};
		const answer = await this.send(this.helpers.send, request, headers, options);
		await pause(slowdown(answer), this.helpers.signal);
		return answer;
	}

	private async send(
		send: Send,
		request: Request,
		headers: IDataObject,
		{ as, repeatable = isRead(request) }: Options = {},
	): Promise<Answer> {
		const { place, gate } = this;
		const { signal } = this.helpers;
		const wire = toWire(request, place);
		// n8n may write into the options that it gets, so each attempt has its own.
		const attempt = async () =>
			await transmit(
				send,
				requestOptions(place, { ...wire, headers: { ...headers, ...wire.headers }, abortSignal: signal }),
				as,
			);
		const kind = isRead(request) ? 'read' : 'write';
		return await retry(async () => await gate.pass(kind, attempt, signal), repeatable, signal);
	}
}
