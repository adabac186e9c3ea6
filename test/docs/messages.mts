import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

import { root } from '../../tools/root.mts';

/** Stands for what differs from case to case: `… is empty`. */
const hole = '…';

/** What a person may read of the node's or the credential's own words, with `…` for what is inserted. */
export interface Messages {
	/** Every text in a file that begins a message: the first words of what is thrown. */
	thrown: Map<string, string[]>;
	/** All texts, for quotations of a part. */
	texts: Set<string>;
}

/** Reads the sources, since a message that no test provokes is one all the same. */
export function messagesOfSources(): Messages {
	const thrown = new Map<string, string[]>();
	const texts = new Set<string>();
	for (const folder of ['nodes', 'credentials']) {
		const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
		for (const file of files.filter((name) => name.endsWith('.ts'))) {
			const source = ts.createSourceFile(file, readFileSync(join(root, folder, file), 'utf8'), ts.ScriptTarget.Latest);
			const path = `${folder}/${file.split(sep).join('/')}`;
			const own: string[] = [];
			visit(source, (node) => {
				texts.add(textOf(node));
				for (const part of beginnings(node, source)) own.push(part);
			});
			if (own.length) thrown.set(path, own);
		}
	}
	texts.delete('');
	return { thrown, texts };
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
	see(node);
	ts.forEachChild(node, (child) => visit(child, see));
}

/** A literal, with `…` for each `${}`; empty for what is none. */
function textOf(node: ts.Node): string {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return '';
	return node.head.text + node.templateSpans.map(({ literal }) => hole + literal.text).join('');
}

/** Where messages stand: `new InputError(…)`, `new TallyfyApiError(…)`, `happened: …`, and the rules of a credential's test. */
function beginnings(node: ts.Node, source: ts.SourceFile): string[] {
	if (ts.isNewExpression(node) && /^(Input|TallyfyApi)Error$/.test(nameOf(node.expression)))
		return leaves(node.arguments?.[0], source);
	if (ts.isPropertyAssignment(node) && ['happened', 'message'].includes(nameOf(node.name)))
		return leaves(node.initializer, source);
	if (ts.isCallExpression(node) && nameOf(node.expression) === 'refused' && node.arguments.length === 2)
		return node.arguments.flatMap((argument) => leaves(argument, source)).slice(0, 1);
	return [];
}

const nameOf = (node: ts.Node): string => (ts.isIdentifier(node) ? node.text : '');

/** The texts that an expression may give: both sides of a condition, and the text that a name of the file stands for. */
function leaves(node: ts.Node | undefined, source: ts.SourceFile): string[] {
	if (!node) return [];
	if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((one) => leaves(one, source));
	if (ts.isBinaryExpression(node)) return [node.left, node.right].flatMap((one) => leaves(one, source));
	const text = textOf(node);
	if (text) return [text];
	const found: string[] = [];
	if (ts.isIdentifier(node))
		visit(source, (other) => {
			if (ts.isVariableDeclaration(other) && nameOf(other.name) === node.text && other.initializer)
				found.push(textOf(other.initializer));
		});
	return found.filter(Boolean);
}
