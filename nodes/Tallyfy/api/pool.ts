/**
 * Does `work` for each item, at most `width` at a time and begun in order. Once a work gives `false` or throws, none is
 * begun any more; those under way are waited for.
 *
 * @throws what the first work threw
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
