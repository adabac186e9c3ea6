import { createHash } from 'node:crypto';

import { notFound } from './answers.mts';

/** Records of one kind by their ID: 32 hexadecimal characters, the same ones in every new sandbox. */
export class Store<T extends { id: string }> {
	private readonly records = new Map<string, T>();
	private count = 0;

	/** @param kind what is kept; it tells the IDs of the stores apart */
	constructor(private readonly kind: string) {}

	add(fields: Omit<T, 'id'> & { id?: string }): T {
		const id = fields.id ?? this.newId();
		const record = { ...fields, id } as T;
		this.records.set(id, record);
		return record;
	}

	/** @throws Refusal 404 */
	get(id: unknown): T {
		const record = this.records.get(String(id));
		if (!record) throw notFound();
		return record;
	}

	has(id: string): boolean {
		return this.records.has(id);
	}

	delete(id: string): void {
		this.records.delete(id);
	}

	all(): T[] {
		return [...this.records.values()];
	}

	private newId(): string {
		return createHash('md5').update(`${this.kind} ${++this.count}`).digest('hex');
	}
}
