// n8n-core wants CommonJS, so everything is run as CommonJS, the few dependencies that are ES modules only included.
const esModules = ['@apidevtools/json-schema-ref-parser', 'fast-check', 'pure-rand'];

const swc = { jsc: { target: 'es2021', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };

// n8n's logger prints every node that fails; where a test reads the log, it turns it on.
process.env.N8N_LOG_LEVEL ??= 'silent';

/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: '<rootDir>/tools/jest/environment.cjs',
	runtime: '<rootDir>/tools/jest/runtime.cjs',
	// A busy machine is no failure.
	testTimeout: 60_000,
	// Else nock would lose what it keeps there between two files.
	testEnvironmentOptions: { globalsCleanup: 'off' },
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.mts'],
	testPathIgnorePatterns: ['e2e', 'editor', 'matrix', 'queue', 'live'].map((folder) => `<rootDir>/test/${folder}/`),
	moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
	transform: { '^.+\\.m?[jt]s$': ['@swc/jest', swc] },
	transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};
