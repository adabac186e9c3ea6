// n8n-core wants CommonJS, so everything is run as CommonJS, the few dependencies that are ES modules only included.
const esModules = ['@apidevtools/json-schema-ref-parser', 'fast-check', 'pure-rand'];

const swc = { jsc: { target: 'es2021', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };

// n8n's logger prints every node that fails; where a test reads the log, it turns it on.
process.env.N8N_LOG_LEVEL ??= 'silent';

/** What needs a whole n8n, an account or minutes: `npm test -- e2e`. */
const apart = ['e2e', 'editor', 'live', 'matrix', 'queue', 'settings', 'soak'];

/** @type {(displayName: string, folder: string) => import('jest').Config} */
const project = (displayName, folder) => ({
	displayName,
	roots: [`<rootDir>/${folder}`],
	testMatch: ['**/*.test.mts'],
	testPathIgnorePatterns: displayName === 'tests' ? apart.map((name) => `<rootDir>/test/${name}/`) : [],
	testRunner: '<rootDir>/tools/test/runner.cjs',
	testEnvironment: '<rootDir>/tools/test/environment.cjs',
	runtime: '<rootDir>/tools/test/runtime.cjs',
	// Else nock would lose what it keeps there between two files.
	testEnvironmentOptions: { globalsCleanup: 'off' },
	moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
	transform: { '^.+\\.m?[jt]s$': ['@swc/jest', swc] },
	transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
});

const isChosen = process.argv.some((word) => word.startsWith('--selectProjects'));

/** @type {import('jest').Config} */
module.exports = {
	// A busy machine is no failure.
	testTimeout: 60_000,
	// `npx jest` alone has those that need nothing else.
	projects: [project('tests', 'test'), ...(isChosen ? apart : []).map((name) => project(name, `test/${name}`))],
};
