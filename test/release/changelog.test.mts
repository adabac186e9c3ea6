import { missingInChangelog, wrongTags } from '../../tools/release/changelog.mts';

const changelog = (...sections: string[]) => `# Changelog\n\nWhat changes.\n\n${sections.join('\n\n')}\n`;
const older = '## 1.1.0\n\n- A node.';

it.each([
	['with its section on top', changelog('## 1.2.0\n\n- An operation.', older)],
	['with a date beside it', changelog('## 1.2.0 (2026-01-31)\n\n- An operation.', older)],
	['with nothing unreleased', changelog('## Unreleased', '## 1.2.0\n\n- An operation.', older)],
])('lets a version pass %s', (_, text) => {
	expect(missingInChangelog(text, '1.2.0')).toEqual([]);
});

it.each([
	['no section "## 1.2.0"', changelog(older)],
	['no section "## 1.2.0"', changelog('## 1.2.0-beta.1\n\n- An operation.', older)],
	['1.2.0 of CHANGELOG.md is empty', changelog('## 1.2.0', older)],
	['1.2.0 of CHANGELOG.md is not the newest', changelog(older, '## 1.2.0\n\n- An operation.')],
	['unreleased changes', changelog('## Unreleased\n\n- An operation.', '## 1.2.0\n\n- A node.')],
])('stops a version for which there is %s', (what, text) => {
	expect(missingInChangelog(text, '1.2.0')).toEqual([expect.stringContaining(what)]);
});

it('takes the tag of the version, and tags that name none', () => {
	expect(wrongTags(['v1.2.0', 'very-stable'], '1.2.0')).toEqual([]);
});

it.each(['v1.2.1', 'v1.2', 'v1.2.0-beta.1'])('stops a version with the tag %s', (tag) => {
	expect(wrongTags(['v1.2.0', tag], '1.2.0')).toEqual([expect.stringContaining(tag)]);
});
