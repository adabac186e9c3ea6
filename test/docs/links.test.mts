import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import { addressesIn, anchorsOf, documents, filesIn, read, resolved } from './pages.mts';
import { root } from '../../tools/root.mts';

/** Pages of GitHub that a document reaches through its own address there. */
const onGitHub = ['../../issues/new/choose', '../../security/advisories/new'];

/** What is wrong with an address that stands in a document. */
function complaint(file: string, address: string): string | undefined {
	if (/^\w+:/.test(address) || onGitHub.includes(address)) return undefined;
	const [path, anchor] = address.split('#');
	const target = resolved(file, path);
	if (!target || !existsSync(join(root, target))) return `${address}: no such file`;
	if (anchor !== undefined && !anchorsOf(target).includes(anchor)) return `${address}: no such heading`;
	return undefined;
}

it.each(documents)('%s leads to what is there', (file) => {
	expect(addressesIn(file).flatMap((address) => complaint(file, address) ?? [])).toEqual([]);
});

it('has no address that is not seen as one', () => {
	expect(documents.filter((file) => /<(?:img|a) /.test(read(file)))).toEqual([]);
});

const reached = new Set(
	documents.flatMap((file) => addressesIn(file).map((address) => resolved(file, address.split('#')[0]))),
);

it('every page and every picture of docs is led to', () => {
	expect(filesIn('docs').filter((file) => !reached.has(file))).toEqual([]);
});

it('every example has its place and its picture among the use cases', () => {
	const addresses = addressesIn('docs/use-cases.md');
	for (const file of filesIn('examples').filter((name) => name.endsWith('.json'))) {
		expect(addresses).toContain(`../${file}`);
		expect(addresses).toContain(`pictures/${file.replace('.json', '.png')}`);
	}
});

/** Of n8n, which opens them in the browser. */
const opened = ['credentials', 'nodes']
	.flatMap((folder) => filesIn(folder))
	.filter((file) => /\.credentials\.ts$|\.node\.json$/.test(file))
	.flatMap((file) => {
		const found = readFileSync(join(root, file), 'utf8').match(/https:\/\/github\.com\/[^'"]+/g) ?? [];
		return found.map((address) => [file, address] as const);
	});

it.each(opened)('the documentation that %s names is there: %s', (_, address) => {
	const repository = manifest.homepage.replace('#readme', '');
	expect(address.startsWith(repository)).toBe(true);
	const [, path = 'README.md', anchor] =
		/^(?:\/blob\/main\/([^#]+))?(?:#(.+))?$/.exec(address.slice(repository.length)) ?? [];
	expect(complaint(path, anchor && anchor !== 'readme' ? `#${anchor}` : '')).toBeUndefined();
	expect(existsSync(join(root, path))).toBe(true);
});
