/**
 * Calls `work` for each item, in order, with at most `width` calls under way. After a call that gives `false` or throws,
 * no more are made; those under way are waited for.
 *
 * @throws what the first of them threw
 */
export async function pool<T>(items: Iterable<T>, width: number, work: (item: T) => Promise<boolean>): Promise<void> {
	const rest = items[Symbol.iterator]();
	let goesOn = true;
	const worker = async () => {
		while (goesOn) {
			const next = rest.next();
			if (next.done) return;
			let worked = false;
			try {
				worked = await work(next.value);
			} finally {
				goesOn &&= worked;
			}
		}
	};
	const ended = await Promise.allSettled(Array.from({ length: width }, worker));
	const thrown = ended.find((end): end is PromiseRejectedResult => end.status === 'rejected');
	if (thrown) throw thrown.reason;
}
