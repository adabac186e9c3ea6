// The tests of n8n's editor in a browser: one file, in its order.
module.exports = {
	...require('./jest.e2e.config.js'),
	roots: ['<rootDir>/test/editor'],
	testTimeout: 300_000,
};
