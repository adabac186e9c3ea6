// The soak: for as many minutes as it is given, one part after the other. `npm run test:soak` sets what it needs.
module.exports = {
	...require('./jest.config.js'),
	roots: ['<rootDir>/test/soak'],
	testMatch: ['**/*.soak.mts'],
	maxWorkers: 1,
};
