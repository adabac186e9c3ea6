/** First in, first out. Each step takes the same time, however many wait: an array's own `shift` moves all the others. */
export class Queue<T> {
	/** Where the first one stands; what is before it has left. */
	private head = 0;

	constructor(private items: T[] = []) {}

	[Symbol.iterator](): Iterator<T> {
		return this.items.slice(this.head).values();
	}

	get size(): number {
		return this.items.length - this.head;
	}

	/** The one that has `index` others before it. */
	at(index: number): T | undefined {
		return this.items[this.head + index];
	}

	push(item: T): void {
		this.items.push(item);
	}

	shift(): T | undefined {
		if (!this.size) return undefined;
		const item = this.items[this.head++];
		// Rarely enough that each one is moved once on average.
		if (this.head * 2 >= this.items.length) {
			this.items = this.items.slice(this.head);
			this.head = 0;
		}
		return item;
	}
}
