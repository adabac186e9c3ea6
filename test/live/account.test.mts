import { readAccount } from './account.mts';
import { missing } from './settings.mts';

const lacking = missing(process.env);

if (lacking.length) {
	const what = `Set ${lacking.join(', ')} to try the nodes on your account.`;
	it.skip(what, () => {});
	// Jest does not name the tests of a file that is skipped as a whole.
	process.stderr.write(`${what}\n`);
} else readAccount(() => process.env);
