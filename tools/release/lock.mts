interface LockedPackage {
	version?: string;
	resolved?: string;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	peerDependencies?: Record<string, string>;
	peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** Of a package-lock.json: the packages by their folder, `''` for the project itself. */
export interface Lock {
	packages: Record<string, LockedPackage>;
}

/** The packages that say where they were downloaded from, which is nobody else's business. */
export function lockedAddresses({ packages }: Lock): string[] {
	return Object.entries(packages)
		.filter(([, { resolved }]) => resolved)
		.map(([folder, { resolved }]) => `package-lock.json: ${folder} is "resolved" to ${resolved}`);
}

/**
 * The packages that others ask for and the lock does not have, so that `npm ci` refuses it, or leaves them out on the
 * machines that need them: npm writes the native builds for other platforms only where the registry knows them.
 */
export function missingInLock(lock: Lock): string[] {
	return Object.entries(lock.packages).flatMap(([folder, its]) =>
		askedForBy(its)
			.filter((name) => !isFoundFrom(folder, name, lock))
			.map((name) => `package-lock.json lacks ${name}, which ${folder || 'package.json'} asks for`),
	);
}

function askedForBy({ peerDependencies = {}, peerDependenciesMeta = {}, ...its }: LockedPackage): string[] {
	const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
	const asked = { ...its.dependencies, ...its.devDependencies, ...its.optionalDependencies };
	return [...Object.keys(asked), ...peers];
}

/** As Node.js looks: in the package's own `node_modules`, then in that of each folder above. */
function isFoundFrom(folder: string, name: string, lock: Lock): boolean {
	const inside = `${folder}/node_modules/${name}`.replace(/^\//, '');
	if (lock.packages[inside]) return true;
	if (folder === '') return false;
	return isFoundFrom(folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name, lock);
}
