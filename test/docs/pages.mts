import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { root } from '../../tools/root.mts';

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Where the documents are; in none of these is a file of somebody else. */
const folders = ['.', '.github', 'docs', 'examples', 'sandbox'];

/** All documents, as paths from the project's folder. */
export const documents: string[] = folders.flatMap((folder) =>
	filesIn(folder, folder === 'docs').filter((file) => file.endsWith('.md')),
);

/** The files in a folder, with those below it or without. */
export function filesIn(folder: string, recursive = true): string[] {
	return readdirSync(join(root, folder), { recursive, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => normalize(join(entry.parentPath, entry.name)).slice(normalize(root).length + 1))
		.map((file) => file.split(sep).join('/'));
}

const fence = /^ *```[^]*?^ *```$/gm;

/** Without blocks of code, and without what stands in a line as code. */
export const prose = (file: string): string =>
	read(file)
		.replace(fence, '')
		.replace(/`[^`\n]+`/g, '');

export interface Block {
	language: string;
	code: string;
}

/** The blocks of code of a text, without the indentation of the list that they stand in. */
export function blocksIn(text: string): Block[] {
	return [...text.matchAll(/^( *)```(\w*)\n([^]*?)^ *```$/gm)].map(([, indentation, language, code]) => ({
		language,
		code: code.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
	}));
}

/** The addresses that a document leads to, pictures included. */
export function addressesIn(file: string): string[] {
	return [...prose(file).matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g)].map(([, address]) => address);
}

/** A relative address from a document, as a path from the project's folder; undefined where it leads out of it. */
export function resolved(file: string, path: string): string | undefined {
	const target = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)));
	return target.startsWith('..') ? undefined : target.split(sep).join('/');
}

/** The anchors that GitHub gives to the headings of a document. */
export function anchorsOf(file: string): string[] {
	const seen = new Map<string, number>();
	return [
		...read(file)
			.replace(fence, '')
			.matchAll(/^#{1,6} +(.+?) *$/gm),
	].map(([, heading]) => {
		const anchor = heading
			.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}_ -]/gu, '')
			.replaceAll(' ', '-');
		const times = seen.get(anchor) ?? 0;
		seen.set(anchor, times + 1);
		return times ? `${anchor}-${times}` : anchor;
	});
}
