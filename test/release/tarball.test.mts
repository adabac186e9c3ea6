import { filesBuiltFrom, unlike, unlisted } from '../../tools/release/tarball.mts';

const sources = [
	'credentials/AcmeApi.credentials.ts',
	'icons/acme.svg',
	'icons/drawing.xcf',
	'nodes/Acme/Acme.node.ts',
	'nodes/Acme/Acme.node.json',
	'nodes/Acme/README.md',
	'nodes/Acme/operations/task/get.ts',
	'nodes/Acme/__schema__/v1.0.0.json',
	'nodes/Acme/__schema__/v1.0.0/task/get.json',
];

const files = [
	'CHANGELOG.md',
	'LICENSE',
	'README.md',
	'dist/credentials/AcmeApi.credentials.js',
	'dist/icons/acme.svg',
	'dist/nodes/Acme/Acme.node.js',
	'dist/nodes/Acme/Acme.node.json',
	'dist/nodes/Acme/__schema__/v1.0.0.json',
	'dist/nodes/Acme/__schema__/v1.0.0/task/get.json',
	'dist/nodes/Acme/operations/task/get.js',
	'index.js',
	'package.json',
];

const manifest = {
	name: 'n8n-nodes-acme',
	version: '1.2.0',
	n8n: { nodes: ['dist/nodes/Acme/Acme.node.js'], credentials: ['dist/credentials/AcmeApi.credentials.js'] },
};

it('knows which files a package is made of', () => {
	expect(filesBuiltFrom(sources)).toEqual(files);
	expect(unlike(files, filesBuiltFrom(sources))).toEqual([]);
});

it.each([
	['dist/nodes/Acme/Acme.node.json', 'lacks'],
	['LICENSE', 'lacks'],
	['dist/nodes/Acme/operations/task/renamed.js', 'from no source'],
	['.env', 'from no source'],
	['nodes/Acme/Acme.node.ts', 'from no source'],
])('reports %s, which the package %s', (file, what) => {
	const packed = files.includes(file) ? files.filter((other) => other !== file) : [...files, file];
	const [report, ...more] = unlike(packed, files);
	expect(report).toContain(file);
	expect(report).toContain(what);
	expect(more).toEqual([]);
});

it('compares what n8n is told with what is there', () => {
	expect(unlisted(files, manifest)).toEqual([]);

	const forgotten = 'dist/nodes/Other/Other.node.js';
	expect(unlisted([...files, forgotten], manifest)).toEqual([`package.json does not tell n8n of ${forgotten}`]);
	expect(unlisted(files, { ...manifest, n8n: { ...manifest.n8n, credentials: [] } })).toHaveLength(1);

	const gone = { ...manifest.n8n, nodes: [...manifest.n8n.nodes, forgotten] };
	expect(unlisted(files, { ...manifest, n8n: gone })).toEqual([expect.stringContaining('not there')]);
});
