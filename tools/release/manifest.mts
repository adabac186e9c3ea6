/** Of package.json, what a release depends on. */
export interface Manifest {
	name: string;
	version: string;
	homepage?: string;
	author?: { name?: string; email?: string };
	repository?: { url?: string };
	scripts?: Record<string, string>;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	bundleDependencies?: string[];
	bundledDependencies?: string[];
	overrides?: Record<string, unknown>;
	peerDependencies?: Record<string, string>;
	n8n?: { nodes?: string[]; credentials?: string[] };
}

const listsOfPackages = [
	'dependencies',
	'optionalDependencies',
	'bundleDependencies',
	'bundledDependencies',
	'overrides',
] as const;

/** npm runs these on the machine of whoever installs the package, or installs it from its repository. */
const scriptsAtInstall = [
	'preinstall',
	'install',
	'postinstall',
	'prepublish',
	'preprepare',
	'prepare',
	'postprepare',
] as const;

/** Domains that are reserved for examples (RFC 2606, RFC 6761): nobody is reached there. */
const placeholder = /(?:^|[/@.])(?:example\.(?:com|net|org)|[\w-]+\.(?:example|test|invalid|localhost))(?:[/:]|$)/i;

/** What would be installed or run together with the package. n8n allows community packages neither. */
export function broughtAlong(manifest: Manifest): string[] {
	const packages = listsOfPackages.filter((field) => Object.keys(manifest[field] ?? {}).length > 0);
	const scripts = scriptsAtInstall.filter((name) => manifest.scripts?.[name] !== undefined);
	const peers = JSON.stringify(manifest.peerDependencies ?? {});
	return [
		...packages.map((field) => `package.json has "${field}"`),
		...scripts.map((name) => `package.json has the script "${name}", which runs when the package is installed`),
		...(peers === '{"n8n-workflow":"*"}' ? [] : [`"peerDependencies" is ${peers}, not {"n8n-workflow":"*"}`]),
	];
}

/**
 * What of package.json's addresses would lead nowhere, or to somebody else.
 * @param origin the address that this clone comes from, if any. npm compares the repository with the one that the
 * provenance names, and refuses another.
 */
export function unsetAddresses(manifest: Manifest, origin: string | undefined): string[] {
	const { homepage, author, repository } = manifest;
	const addresses = { homepage, 'author.email': author?.email, 'repository.url': repository?.url };
	const unset = Object.entries(addresses).flatMap(([field, address]) => {
		if (!address) return [`package.json has no "${field}"`];
		return placeholder.test(address) ? [`package.json, "${field}": ${address} is a placeholder`] : [];
	});
	const named = repositoryName(repository?.url);
	if (!origin) {
		unset.push(`package.json, "repository.url": ${repository?.url}, which no remote "origin" of this clone confirms`);
	} else if (!named || named !== repositoryName(origin)) {
		unset.push(`package.json, "repository.url": ${repository?.url}, but this clone comes from ${origin}`);
	}
	return unset;
}

/** The addresses in a text that look like this project's on GitHub, but are not in the repository of package.json. */
export function addressesElsewhere(text: string, { name, repository }: Manifest): string[] {
	const own = repositoryName(repository?.url);
	const found = text.match(new RegExp(`https://github\\.com/[\\w.-]+/${name}(?![\\w-])`, 'g')) ?? [];
	return [...new Set(found)].filter((address) => repositoryName(address) !== own);
}

/** "owner/name" of an address on GitHub, in whatever form git and npm know. */
function repositoryName(address = '') {
	return address.match(/github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/#?]|$)/)?.[1].toLowerCase();
}
