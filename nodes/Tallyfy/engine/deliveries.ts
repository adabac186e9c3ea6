import type { IDataObject } from 'n8n-workflow';

import { pause } from '../api/sending/cancel';
import { merged, overlap, type Memories, type NewItems } from './memory';
import type { Stored } from './trigger';

/** How the deliveries to a node are looked into. The events are names of their types. */
export interface Looks {
	/** All types that the trigger listens for. */
	events: string[];
	/** Items for the new events of these types, whether there was a delivery for them or not. */
	findNew: (memories: Memories, events: string[]) => Promise<NewItems>;
	/**
	 * The same for the one task or process that a delivery is about.
	 *
	 * @returns undefined when it shows no such event, or when more would have to be forgotten than was looked at
	 */
	findIn: (memories: Memories, event: string, id: string) => Promise<NewItems | undefined>;
}

const minute = 60_000;

/** So many looks in a row may lead to nothing before the next one has to wait. */
const patience = 10;

/** Milliseconds after which Tallyfy is asked again where it knew nothing of what it called for: its lists and its audit feed may lag behind. */
const secondLook = 10_000;

/** How long this process is running, in milliseconds: a clock that nobody sets. */
const now = () => performance.now();

/**
 * The deliveries to one node, in this process. They are handled one after the other, each with the memories of the one
 * before: what n8n has stored may be older, since it loads the stored data of a delivery before it has stored those of the
 * delivery before, and a polling trigger of the same workflow stores again what it loaded long ago. Processes share only
 * what n8n stores, so two deliveries of one event that come to two processes at the same time are both emitted.
 */
export class Deliveries {
	/** Ends when the deliveries before are handled. */
	private lastTurn: Promise<unknown> = Promise.resolve();

	/** When all that the trigger listens for was last looked at. */
	private lookedAt = -Infinity;

	/** A look that leads to nothing is paid for with a minute: until then it is not paid. */
	private owedUntil = 0;

	/** How many tasks and processes were read alone for nothing since the last look. */
	private readInVain = 0;

	/** The types of events of a look that has not begun: it serves all deliveries that come before. */
	private next?: Set<string>;

	/** The workflow was activated again: what waits here is not to be emitted. */
	private isClosed = false;

	/** @param memories of the activation, where that was in this process */
	constructor(private memories: Memories = {}) {}

	close(): void {
		this.isClosed = true;
	}

	/** Items for what a delivery says, which nobody verifies. */
	async believe(stored: Stored, find: (memories: Memories) => Promise<NewItems>): Promise<IDataObject[]> {
		return (await this.inTurn(stored, find)).items;
	}

	/**
	 * Items for the new events that a delivery leads to: those of the task or process that it is about, or else of its type;
	 * and of all types where the last look at these is so long ago that a delivery may have been lost since.
	 *
	 * @param event the type of event; undefined where the delivery does not say it
	 * @param id of the task or process, where that shows the event
	 * @throws whatever `looks` throws; the events are then found by a later look
	 */
	async verify(stored: Stored, looks: Looks, event?: string, id?: string): Promise<IDataObject[]> {
		if (!event || now() - this.lookedAt >= overlap) return await this.look(stored, looks, looks.events);
		if (id && !this.wait()) {
			let isFound = true;
			const { items } = await this.inTurn(stored, async (memories) => {
				// Those before it may have used up what is allowed.
				const found = this.wait() ? undefined : await this.readAlone(looks, memories, event, id);
				isFound = found !== undefined;
				return found ?? { items: [], memories };
			});
			if (isFound) return items;
		}
		return await this.look(stored, looks, [event]);
	}

	private async readAlone(looks: Looks, memories: Memories, event: string, id: string): Promise<NewItems | undefined> {
		const found = await looks.findIn(memories, event, id);
		if (found) return found;
		this.owe();
		this.readInVain++;
		return undefined;
	}

	/** Looks as soon as that is allowed, unless another delivery is about to; and once more a little later when there is nothing. */
	private async look(stored: Stored, looks: Looks, events: string[]): Promise<IDataObject[]> {
		for (const delay of [0, secondLook]) {
			await pause(delay);
			if (this.next) {
				for (const event of events) this.next.add(event);
				return [];
			}
			this.next = new Set(events);
			await pause(this.wait());
			const { items, isNew } = await this.lookNow(stored, looks);
			if (isNew) return items;
		}
		return [];
	}

	private async lookNow(stored: Stored, looks: Looks): Promise<{ items: IDataObject[]; isNew: boolean }> {
		let isNew = false;
		const { items } = await this.inTurn(stored, async (memories) => {
			const events = looks.events.filter((event) => this.next?.has(event));
			this.next = undefined;
			const began = now();
			// Counted before, since it may fail.
			this.owe();
			const found = await looks.findNew(memories, events);
			if (events.length === looks.events.length) this.lookedAt = began;
			// What the filters exclude is new too: it was no forged delivery.
			isNew = events.some((event) => positionsOf(found.memories, event) !== positionsOf(memories, event));
			// And the reads before it were for true calls too.
			if (isNew) this.owedUntil -= minute * (1 + this.readInVain);
			this.readInVain = 0;
			return found;
		});
		return { items, isNew: isNew || items.length > 0 };
	}

	private owe(): void {
		this.owedUntil = Math.max(this.owedUntil, now()) + minute;
	}

	/** Milliseconds until the next look is allowed. */
	private wait(): number {
		return Math.max(0, this.owedUntil - now() - (patience - 1) * minute);
	}

	/** Finds once the deliveries before are handled, whether they worked out or not. */
	private async inTurn(stored: Stored, find: (memories: Memories) => Promise<NewItems>): Promise<NewItems> {
		const turn = this.lastTurn.then(async () => {
			const before = merged(stored.memory ?? {}, this.memories);
			if (this.isClosed) return { items: [], memories: before };
			const found = await find(before);
			this.memories = found.memories;
			if (found.items.length) stored.memory = found.memories;
			return found;
		});
		this.lastTurn = turn.catch(() => undefined);
		return await turn;
	}
}

const positionsOf = (memories: Memories, event: string): string => `${memories[event]?.known} ${memories[event]?.seen}`;
