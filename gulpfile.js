const { src, dest } = require('gulp');

// What tsc leaves behind: icons, codex files and output schemas.
exports.default = () =>
	src(['icons/*.svg', 'nodes/**/*.node.json', 'nodes/**/__schema__/**/*.json'], {
		base: '.',
		encoding: false,
	}).pipe(dest('dist'));
