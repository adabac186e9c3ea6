// The nodes on a real account, which the environment names: reads only.
module.exports = {
	...require('./jest.config.js'),
	roots: ['<rootDir>/test/live'],
	testPathIgnorePatterns: [],
	verbose: true,
};
