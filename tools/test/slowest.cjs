// @ts-check

/** After the run, the test files that took longest: where to look when the loop grows. */
module.exports = class Slowest {
	/** @param {Set<unknown>} _ @param {import('@jest/reporters').AggregatedResult} results */
	onRunComplete(_, { testResults }) {
		const seconds = testResults.map(({ perfStats, testFilePath }) => ({
			file: testFilePath.slice(process.cwd().length + 1),
			time: perfStats.runtime / 1000,
		}));
		const slowest = seconds.sort((a, b) => b.time - a.time).slice(0, 10);
		console.error(
			`\nThe slowest files:\n${slowest.map(({ file, time }) => `${time.toFixed(1).padStart(7)} s  ${file}`).join('\n')}`,
		);
	}
};
