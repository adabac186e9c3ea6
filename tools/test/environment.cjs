// @ts-check
const { TestEnvironment } = require('jest-environment-node');

/** @typedef {ConstructorParameters<typeof TestEnvironment>} Arguments */

/** The time zone of the machine, where it is set. */
const usual = process.env.TZ;

/** Tests have a copy of these variables, and Node notices a time zone in its own only. */
function setTimeZone(/** @type {unknown} */ zone) {
	if (typeof zone === 'string') process.env.TZ = zone;
	else delete process.env.TZ;
}

/** @type {SharedEnvironment | undefined} */
let shared;

/** Under a registered symbol a library keeps what it needs as long as it is there; Jest keeps what one file needs. */
const isOfLibrary = (/** @type {string | symbol} */ key) =>
	typeof key === 'symbol' && ![undefined, 'EVENT_HANDLERS'].includes(Symbol.keyFor(key));

/**
 * One environment for all test files of a worker, so that what they load from node_modules and the sandbox is loaded
 * once (`runtime.cjs`). Between two files it is put in order: globals, environment variables and the clock. A file that
 * has to be the first to load something says so: `@jest-environment node`. A file that is to run in another time zone says
 * `@jest-environment-options {"timezone": "America/New_York"}`.
 */
class SharedEnvironment extends TestEnvironment {
	/** What is loaded once: the exports of a module, by its path. @type {Map<string, any>} */
	kept = new Map();

	/** What is compiled once: what runs a module, by its path. @type {Map<string, { code: string, run: Function | null }>} */
	compiled = new Map();

	globals = Object.getOwnPropertyDescriptors(this.global);

	variables = { ...this.global.process.env };

	/** @param {Arguments} given */
	constructor(...given) {
		const { timezone = usual } = given[0].projectConfig.testEnvironmentOptions;
		setTimeZone(timezone);
		if (shared) return shared;
		super(...given);
		shared = this;
	}

	async teardown() {
		this.fakeTimersModern?.useRealTimers();
		setTimeZone(usual);
		for (const key of Reflect.ownKeys(this.global)) {
			if (!(key in this.globals) && !isOfLibrary(key)) Reflect.deleteProperty(this.global, key);
		}
		for (const key of Reflect.ownKeys(this.globals)) Reflect.defineProperty(this.global, key, this.globals[key]);
		const { env } = this.global.process;
		for (const name of Object.keys(env)) if (!(name in this.variables)) delete env[name];
		Object.assign(env, this.variables);
	}
}

module.exports = SharedEnvironment;
