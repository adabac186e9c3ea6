// The tests on a real n8n: one file, in its order, with time for a first installation.
module.exports = {
	...require('./jest.config.js'),
	roots: ['<rootDir>/test/e2e'],
	testPathIgnorePatterns: [],
	testTimeout: 60_000,
};
