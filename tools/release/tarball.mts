import type { Manifest } from './manifest.mts';

const besideTheNodes = ['CHANGELOG.md', 'LICENSE', 'README.md', 'index.js', 'package.json'];

/** What is compiled, and what is copied as it is. */
const compiled = /^(?:credentials|nodes)\/.+\.ts$/;
const copied = /^(?:icons\/.+\.svg|nodes\/.+\.node\.json|nodes\/.+\/__schema__\/.+\.json)$/;

/** The files that a package has which is built from these, sorted. Paths from the project's folder, with slashes. */
export function filesBuiltFrom(sources: string[]): string[] {
	const scripts = sources.filter((file) => compiled.test(file)).map((file) => file.replace(/\.ts$/, '.js'));
	const copies = sources.filter((file) => copied.test(file));
	return [...besideTheNodes, ...[...scripts, ...copies].map((file) => `dist/${file}`)].sort();
}

/** Where a package's files are not the expected ones. */
export function unlike(packed: string[], expected: string[]): string[] {
	return [
		...expected.filter((file) => !packed.includes(file)).map((file) => `The package lacks ${file}`),
		...packed.filter((file) => !expected.includes(file)).map((file) => `The package has ${file}, from no source`),
	];
}

/** Where the lists for n8n in package.json and the nodes and credentials of the package differ. */
export function unlisted(packed: string[], { n8n }: Manifest): string[] {
	const listed = [...(n8n?.nodes ?? []), ...(n8n?.credentials ?? [])];
	const built = packed.filter((file) => /\.(?:node|credentials)\.js$/.test(file));
	return [
		...built.filter((file) => !listed.includes(file)).map((file) => `package.json does not tell n8n of ${file}`),
		...listed
			.filter((file) => !built.includes(file))
			.map((file) => `package.json tells n8n of ${file}, which is not there`),
	];
}
