import type { Answer } from './answers.mts';
import type { CallName } from './contract.mts';
import type { SandboxAnswer } from './http.mts';

/** What goes wrong with a request. */
export type Trouble =
	/** Answered instead of doing the work; a string is sent as it is. */
	| { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
	/** An error body of the contract, by its name in components.examples, instead of doing the work. */
	| { kind: 'refusal'; status: number; example: string }
	/** The page of a gateway, instead of doing the work. */
	| { kind: 'html'; status: number }
	/**
	 * The connection is destroyed: on the request (nothing was done), or, with the work done, before the
	 * answer or in the middle of its body.
	 */
	| { kind: 'cut'; at: 'request' | 'answer' | 'body' }
	/** The work is done and answered, late. */
	| { kind: 'delay'; ms: number };

/** Troubles of a kind form a queue: an exhausted one leaves the request to the next that matches. */
export type Fault = Trouble & {
	operationId?: CallName;
	method?: string;
	/** So many matching requests pass unharmed first. Default 0. */
	after?: number;
	/** So many are hit. Default 1. */
	times?: number;
};

/** A trial is at its cap of assignments. */
export const trialIsAtItsCap = { kind: 'refusal', status: 402, example: 'error-402-trial-cap' } satisfies Trouble;

/** An open issue blocks the process. Only the status is announced. */
export const processIsLocked = {
	kind: 'status',
	status: 423,
	body: { error: true, message: 'The process has open issues.' },
} satisfies Trouble;

export class Faults {
	private pending: Array<{ fault: Fault; seen: number }> = [];

	add(fault: Fault): void {
		this.pending.push({ fault, seen: 0 });
	}

	clear(): void {
		this.pending = [];
	}

	next(operationId: CallName, method: string): Fault | undefined {
		return this.pending.find((entry) => {
			const { operationId: only, method: onlyMethod, after = 0, times = 1 } = entry.fault;
			if ((only ?? operationId) !== operationId || (onlyMethod ?? method) !== method) return false;
			entry.seen += 1;
			return entry.seen > after && entry.seen <= after + times;
		})?.fault;
	}
}

/** The connection broke; `answer` is what was on its way, if it broke in the middle of the body. */
export class ConnectionCut extends Error {
	readonly code = 'ECONNRESET';

	constructor(readonly answer?: SandboxAnswer) {
		super('socket hang up');
	}
}

/** What a fault puts in the place of the work, if it is of that kind. */
export function answerOf(fault: Fault | undefined): Answer | undefined {
	if (fault?.kind === 'cut' && fault.at === 'request') throw new ConnectionCut();
	if (fault?.kind === 'status') return fault;
	if (fault?.kind !== 'html') return undefined;
	const page = `<html><head><title>${fault.status}</title></head><body>${fault.status}</body></html>`;
	return { status: fault.status, body: page };
}
