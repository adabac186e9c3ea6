import { addressesElsewhere, broughtAlong, unsetAddresses, type Manifest } from '../../tools/release/manifest.mts';

const origin = 'https://github.com/acme/n8n-nodes-tallyfy-oauth';

const manifest: Manifest = {
	name: 'n8n-nodes-tallyfy-oauth',
	version: '1.2.0',
	homepage: `${origin}#readme`,
	author: { name: 'Acme', email: 'nodes@acme.org' },
	repository: { url: `git+${origin}.git` },
	scripts: { build: 'tsc', 'release:check': 'tsx' },
	peerDependencies: { 'n8n-workflow': '*' },
};

describe('what is brought along', () => {
	it('is nothing', () => {
		expect(broughtAlong({ ...manifest, dependencies: {} })).toEqual([]);
	});

	it.each<[string, Partial<Manifest>]>([
		['dependencies', { dependencies: { lodash: '4' } }],
		['optionalDependencies', { optionalDependencies: { lodash: '4' } }],
		['bundleDependencies', { bundleDependencies: ['lodash'] }],
		['bundledDependencies', { bundledDependencies: ['lodash'] }],
		['overrides', { overrides: { lodash: '4' } }],
		['preinstall', { scripts: { preinstall: 'true' } }],
		['postinstall', { scripts: { postinstall: 'true' } }],
		['prepare', { scripts: { prepare: 'true' } }],
		['peerDependencies', { peerDependencies: { 'n8n-workflow': '2.41.0' } }],
		['peerDependencies', { peerDependencies: { 'n8n-workflow': '*', lodash: '4' } }],
		['peerDependencies', { peerDependencies: undefined }],
	])('is reported: %s, %j', (field, change) => {
		expect(broughtAlong({ ...manifest, ...change })).toEqual([expect.stringContaining(`"${field}"`)]);
	});
});

describe('the addresses of package.json', () => {
	it.each([origin, `${origin}.git`, 'git@github.com:acme/n8n-nodes-tallyfy-oauth.git', origin.replace('acme', 'Acme')])(
		'are set, in a clone of %s',
		(clonedFrom) => {
			expect(unsetAddresses(manifest, clonedFrom)).toEqual([]);
		},
	);

	it.each<[string, Partial<Manifest>]>([
		['homepage', { homepage: 'https://tallyfy-nodes.example/' }],
		['homepage', { homepage: 'https://www.example.com' }],
		['homepage', { homepage: 'http://nodes.localhost:8080' }],
		['homepage', { homepage: undefined }],
		['author.email', { author: { email: 'somebody@example.org' } }],
		['author.email', { author: { email: 'maintainers@nodes.invalid' } }],
		['author.email', { author: { name: 'Acme' } }],
		['repository.url', { repository: { url: 'git+https://github.com/other/n8n-nodes-tallyfy-oauth.git' } }],
		['repository.url', { repository: { url: 'git+https://github.com/acme/n8n-nodes-tallyfy-oauth-2.git' } }],
	])('are not set: %s, %j', (field, change) => {
		expect(unsetAddresses({ ...manifest, ...change }, origin)).toEqual([expect.stringContaining(`"${field}"`)]);
	});

	it('are not taken for placeholders because of a word', () => {
		const author = { email: 'example.com@testing.org' };
		expect(unsetAddresses({ ...manifest, author, homepage: 'https://example.community/test' }, origin)).toEqual([]);
	});

	it('are not confirmed by a clone that comes from nowhere', () => {
		expect(unsetAddresses(manifest, undefined)).toEqual([expect.stringContaining('"origin"')]);
	});
});

it('finds links to the repository of somebody else', () => {
	const other = 'https://github.com/other/n8n-nodes-tallyfy-oauth';
	const text = `{ "url": "${other}#readme" }, '${origin}/issues', https://github.com/third/n8n-nodes-tallyfy-oauth-2 ${other}`;
	expect(addressesElsewhere(text, manifest)).toEqual([other]);
});
