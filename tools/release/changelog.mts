/** What CHANGELOG.md lacks for a release of this version: a section of its own, on top, and nothing left unreleased. */
export function missingInChangelog(changelog: string, version: string): string[] {
	const sections = changelog.split(/^## /m).slice(1).map(readSection);
	const released = sections.filter(({ title }) => title !== 'Unreleased');
	const own = released.find(({ title }) => title === version);
	const unreleased = sections.find(({ title }) => title === 'Unreleased');

	const missing = [];
	if (!own) missing.push(`CHANGELOG.md has no section "## ${version}"`);
	if (own && !own.text) missing.push(`The section ${version} of CHANGELOG.md is empty`);
	if (own && own !== released[0]) missing.push(`The section ${version} of CHANGELOG.md is not the newest`);
	if (unreleased?.text) missing.push(`CHANGELOG.md has unreleased changes: move them to the section ${version}`);
	return missing;
}

/** The tags among these that announce another version than package.json does. */
export function wrongTags(tags: string[], version: string): string[] {
	return tags
		.filter((tag) => /^v\d/.test(tag) && tag !== `v${version}`)
		.map((tag) => `The tag is ${tag}, but package.json says ${version}`);
}

function readSection(section: string) {
	const [heading, ...lines] = section.split('\n');
	// A date may follow the version.
	const [title] = heading.trim().split(' ');
	return { title, text: lines.join('\n').trim() };
}
