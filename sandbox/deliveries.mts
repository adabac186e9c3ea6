import { fetch } from 'undici';

import { openContract, type Webhook } from './contract.mts';
import type { Sandbox } from './sandbox.mts';

/** One POST to a webhook. */
export interface Delivery {
	url: string;
	headers: Record<string, string>;
	body: object;
	/** What happened; only the organization's watchers are told it. */
	event: string;
}

/** Gives the status of the answer, where there is one. */
export type Deliver = (delivery: Delivery) => Promise<number | void>;

export interface DeliveryRecord extends Omit<Delivery, 'headers'> {
	/** undefined: under way, lost, not sent or not answered. */
	status: number | undefined;
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Posts within this machine, and nowhere else. */
export const post: Deliver = async ({ url, headers, body }) => {
	if (!URL.canParse(url) || !loopback.includes(new URL(url).hostname)) return undefined;
	try {
		const answer = await fetch(url, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', ...headers },
			body: JSON.stringify(body),
			redirect: 'manual',
			signal: AbortSignal.timeout(30_000),
		});
		await answer.body?.cancel();
		return answer.status;
	} catch {
		// Nobody listens, or nobody answers: there is no second attempt.
		return undefined;
	}
};

/** What goes out to webhooks: each delivery once, and nobody waits for it. */
export class Deliveries {
	readonly records: DeliveryRecord[] = [];
	private readonly underWay = new Set<Promise<void>>();

	constructor(private readonly sandbox: Sandbox) {}

	add(webhook: Webhook, url: string, event: string, body: object): void {
		// What happens next does not change what is told of this.
		const delivery = { url, event, body: structuredClone(body) };
		const sending = this.send(webhook, delivery).finally(() => this.underWay.delete(sending));
		this.underWay.add(sending);
	}

	/** Waits until nothing is under way. */
	async settled(): Promise<void> {
		while (this.underWay.size) await Promise.all(this.underWay);
	}

	private async send(webhook: Webhook, delivery: Omit<Delivery, 'headers'>): Promise<void> {
		const { deliver, deviations, loseDeliveries, organizationId } = this.sandbox;
		const record: DeliveryRecord = { ...delivery, status: undefined };
		this.records.push(record);
		const headers = { 'X-Tallyfy-orgID': organizationId };
		const wrong = (await openContract()).checkDelivery(webhook, headers, delivery.body);
		if (wrong) deviations.push(`the sandbox delivered ${delivery.event}: ${wrong}`);
		// Whatever caused it is answered first.
		await new Promise((resolve) => setImmediate(resolve));
		if (!loseDeliveries) record.status = (await deliver({ ...delivery, headers })) ?? undefined;
	}
}
