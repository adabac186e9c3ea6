// @ts-check
const { AsyncLocalStorage } = require('node:async_hooks');

/** As Jest's own, which comes without types. @type {(...given: unknown[]) => Promise<object>} */
const circus = require(require.resolve('jest-circus/runner')).default;

/** Those in use. @type {Set<AsyncLocalStorage<unknown>>} */
const storages = new Set();

const { run } = AsyncLocalStorage.prototype;

/** @param {unknown[]} given */
AsyncLocalStorage.prototype.run = function (...given) {
	storages.add(this);
	return Reflect.apply(run, this, given);
};

/**
 * Runs a file as Jest does, and adds what it cost: seconds of a core. The time by the clock depends on what the other
 * workers do.
 * @type {typeof circus}
 */
module.exports = async (...given) => {
	const before = process.cpuUsage();
	const result = await circus(...given);
	// Jest makes one for each file and leaves it on; up to Node 22 every promise that is made then pays for each of them.
	for (const storage of storages) storage.disable();
	storages.clear();
	const { user, system } = process.cpuUsage(before);
	return { ...result, cost: (user + system) / 1e6 };
};
