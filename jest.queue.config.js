// The test on an n8n in queue mode: one file, in its order.
module.exports = {
	...require('./jest.e2e.config.js'),
	roots: ['<rootDir>/test/queue'],
};
