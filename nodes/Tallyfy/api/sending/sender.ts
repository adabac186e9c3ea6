import type { IDataObject } from 'n8n-workflow';

import { isSuccess, type Answer } from '../answer/answer';
import { setClock } from '../clock';
import type { Place } from '../credential';
import { fingerprint } from '../fingerprint';
import type { Request } from '../request';
import { isRead, kindOf, toWire } from '../wire';
import { pause } from './cancel';
import { files } from './files';
import { Gate, slowdown } from './gate';
import { keepFile, requestOptions, transmit, type Keep, type Send } from './http';
import type { Execution } from './line';
import type { Pauses } from './pauses';
import { retry } from './retry';

/** What n8n gives an execution to send with. */
export interface Helpers extends Execution {
	/** Sends as it is. */
	send: Send;
	/** Signs with the application token, and renews that on a 401. */
	sendAsApplication: Send;
	readonly pauses: Pauses;
	/** Writes a line into n8n's log, for who looks why something takes long. */
	log?: (line: string) => void;
}

interface Options {
	/** For a call that gives a file. */
	keep?: Keep;
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
		const rest = slowdown(answer);
		this.helpers.pauses.add(rest, 'Tallyfy asked for pauses');
		await pause(rest, this.helpers.signal);
		return answer;
	}

	private async send(
		send: Send,
		request: Request,
		headers: IDataObject,
		{ keep, repeatable = isRead(request) }: Options = {},
	): Promise<Answer> {
		const { place, gate, helpers } = this;
		const { signal, pauses } = helpers;
		const isFile = keep !== undefined || request.upload !== undefined;
		const passing = {
			kind: isRead(request) ? 'read' : 'write',
			call: kindOf(request),
			execution: helpers,
			isFile,
		} as const;
		const work = async () => {
			const wire = toWire(request, place);
			// n8n may write into the options that it gets, so each attempt has its own.
			const attempt = async () =>
				await transmit(
					send,
					requestOptions(place, { ...wire, headers: { ...headers, ...wire.headers }, abortSignal: signal }),
					keep && 'file',
				);
			const once = async () => {
				const cameAt = performance.now();
				let sentAt = cameAt;
				const answer = await gate.pass(passing, async () => {
					sentAt = performance.now();
					return await pauses.during(attempt);
				});
				const [took, waited] = [performance.now() - sentAt, sentAt - cameAt].map(Math.round);
				// No path and no query: they hold IDs and what people search for.
				helpers.log?.(
					`Tallyfy: ${request.call ?? 'API Call'}, ${request.method}, status ${answer.status}, ${took} ms, waited ${waited} ms`,
				);
				setClock(place.baseUrl, answer);
				if (!keep || !isSuccess(answer)) return answer;
				return await pauses.during(async () => await keepFile(answer, keep));
			};
			return await retry(once, repeatable, helpers);
		};
		return isFile ? await files.hold(helpers, work) : await work();
	}
}
