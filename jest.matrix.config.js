// The package in every n8n that people host, one after the other.
module.exports = {
	...require('./jest.e2e.config.js'),
	roots: ['<rootDir>/test/matrix'],
	verbose: true,
};
