// @ts-check

/** As Jest's own, which comes without types. @type {(...given: unknown[]) => Promise<object>} */
const circus = require(require.resolve('jest-circus/runner')).default;

/**
 * Runs a file as Jest does, and adds what it cost: seconds of a core. The time by the clock depends on what the other
 * workers do.
 * @type {typeof circus}
 */
module.exports = async (...given) => {
	const before = process.cpuUsage();
	const result = await circus(...given);
	const { user, system } = process.cpuUsage(before);
	return { ...result, cost: (user + system) / 1e6 };
};
