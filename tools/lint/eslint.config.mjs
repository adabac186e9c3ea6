// For what n8n's lint does not read: the tests, the sandbox and the tools. Its own is the eslint.config.mjs above.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(globalIgnores(['.n8n', 'dist']), {
	files: ['**/*.mts'],
	extends: [js.configs.recommended, tseslint.configs.recommended],
	rules: {
		// As the compiler has it: an underscore says that a name is not used.
		'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
	},
});
