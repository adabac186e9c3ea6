import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		/** For both parts together. */
		minutes: { type: 'string', default: '5' },
		/** Of the troubles; a run is the same again with the same one, as far as the machine allows. */
		seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 32)) },
		/** `engine` or `n8n` alone. */
		part: { type: 'string', default: '' },
	},
});

console.log(`${values.minutes} minutes, --seed ${values.seed}`);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, '--config', 'jest.soak.config.js', values.part], {
	stdio: 'inherit',
	env: { ...process.env, SOAK_MINUTES: values.minutes, SOAK_SEED: values.seed },
});
process.exitCode = status ?? 1;
