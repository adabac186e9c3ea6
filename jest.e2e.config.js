// The tests on a real n8n: one file after the other, with time for a first installation.
module.exports = {
	...require('./jest.config.js'),
	roots: ['<rootDir>/test/e2e'],
	maxWorkers: 1,
	testPathIgnorePatterns: [],
	testTimeout: 60_000,
};
