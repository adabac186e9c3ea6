// @ts-check
const { default: Runtime } = require('jest-runtime');

/** Nothing of these changes while tests run, or only in objects that each test makes for itself. */
const lasting = /[/\\](?:node_modules|sandbox)[/\\]/;

/** @type {SharedRuntime} The one that runs the present file. */
let present;

/** @typedef {{ compile: (code: string, path: string) => Function | null }} Executor Jest's own, which has no type. */

/**
 * A module that is new for each file is compiled once all the same, and what V8 has learned of it stays.
 * @param {Executor} executor @param {import('./environment.cjs')['compiled']} compiled
 */
function compileOnce(executor, compiled) {
	const compile = executor.compile.bind(executor);
	executor.compile = (code, path) => {
		const known = compiled.get(path);
		if (known?.code === code) return known.run;
		const run = compile(code, path);
		compiled.set(path, { code, run });
		return run;
	};
}

/** Loads modules as Jest does, but those that last once in an environment, not once a file. */
class SharedRuntime extends Runtime {
	/** @param {ConstructorParameters<typeof Runtime>} given */
	constructor(...given) {
		super(...given);
		const [, environment, resolver] = given;
		const conditions = ['require', 'default', ...(environment.exportConditions?.() ?? [])];
		/** @type {(from: string, name: string) => string | undefined} Undefined for a module of Node itself. */
		this.resolve = (from, name) =>
			resolver.isCoreModule(name) ? undefined : resolver.resolveModule(from, name, { conditions });
		const { kept, compiled } = /** @type {Partial<import('./environment.cjs')>} */ (environment);
		this.kept = kept;
		if (compiled) compileOnce(/** @type {any} */ (this).executor, compiled);
		present = this;
	}

	/** @type {Runtime['requireModuleOrMock']} */
	requireModuleOrMock(from, name) {
		// What was loaded for a file before may ask for more only now.
		return this === present ? super.requireModuleOrMock(from, name) : present.requireModuleOrMock(from, name);
	}

	/** @type {Runtime['requireModule']} */
	requireModule(from, name, ...options) {
		const path = this.kept && name && this.resolve(from, name);
		if (!this.kept || !path || !lasting.test(path)) return super.requireModule(from, name, ...options);
		if (!this.kept.has(path)) this.kept.set(path, super.requireModule(from, name, ...options));
		return this.kept.get(path);
	}
}

module.exports = { __esModule: true, default: SharedRuntime };
