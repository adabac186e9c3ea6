import { missing } from '../../tools/doctor/settings.mts';
import { readAccount } from './account.mts';

const lacking = missing(process.env).map(({ variable }) => variable);

if (lacking.length) {
	const what = `Set ${lacking.join(', ')} to try the nodes on your account.`;
	it.skip(what, () => {});
	// Jest does not name the tests of a file that is skipped as a whole.
	process.stderr.write(`${what}\n`);
} else readAccount(() => process.env);
