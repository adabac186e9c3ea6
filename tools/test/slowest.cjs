// @ts-check

/** After the run, the test files that cost most: where to look when the loop grows. */
module.exports = class Slowest {
	/** @param {Set<unknown>} _ @param {{ testResults: Array<{ testFilePath: string, cost?: number }> }} results */
	onRunComplete(_, { testResults }) {
		const costs = testResults.map(({ testFilePath, cost = 0 }) => ({
			file: testFilePath.slice(process.cwd().length + 1),
			cost,
		}));
		const highest = costs.sort((a, b) => b.cost - a.cost).slice(0, 10);
		const lines = highest.map(({ file, cost }) => `${cost.toFixed(1).padStart(7)} s  ${file}`);
		console.error(`\nThe files that cost most, in seconds of a core:\n${lines.join('\n')}`);
	}
};
