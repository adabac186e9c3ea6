// The rules that have to know types, a minute's work: above all that nothing that a test begins goes on unobserved.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

import recommended from './eslint.config.mjs';

export default defineConfig(recommended, {
	files: ['**/*.mts'],
	plugins: { '@typescript-eslint': tseslint.plugin },
	languageOptions: { parserOptions: { projectService: true } },
	rules: {
		'@typescript-eslint/await-thenable': 'error',
		'@typescript-eslint/no-floating-promises': 'error',
		'@typescript-eslint/no-for-in-array': 'error',
		'@typescript-eslint/no-misused-promises': 'error',
		'@typescript-eslint/no-unnecessary-type-assertion': 'error',
		'@typescript-eslint/only-throw-error': 'error',
		'@typescript-eslint/return-await': ['error', 'always'],
	},
});
