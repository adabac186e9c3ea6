import fc from 'fast-check';
import nock from 'nock';

import type { Sandbox, SandboxAnswer, SandboxOptions, SandboxRequest } from '../../sandbox/index.mts';
import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { cases } from '../operations/cases/index.mts';
import { runNode, type RunOptions, type RunResult } from '../../tools/engine/engine.mts';
import { tallyfy } from '../support/tallyfy.mts';
import { WaitingRun } from '../support/waiting.mts';

export const node = new Tallyfy();

/** Every operation of the menu, with the case that shows how it works. */
export const walk = Object.entries(cases).flatMap(([resource, operations]) =>
	Object.entries(operations).map(([operation, its]) => [resource, operation, its] as const),
);

/** A sandbox in the place of that of the run before. */
export function anew(options?: SandboxOptions): Sandbox {
	nock.cleanAll();
	return tallyfy(options);
}

/** Puts `change` between the sandbox and the node. */
export function meddle(sandbox: Sandbox, change: (answer: SandboxAnswer, request: SandboxRequest) => SandboxAnswer) {
	const handle = sandbox.handle.bind(sandbox);
	sandbox.handle = async (request) => change(await handle(request), request);
}

/** Texts that have meant something to a parser before. */
const hostile = fc.constantFrom(
	'',
	' ',
	'.',
	'..',
	'../../oauth/token',
	'..%2f..%2f',
	'%2e%2e/',
	'%',
	'%00',
	'\u0000',
	'a\r\nX-Injected: yes',
	'?with=secrets',
	'#fragment',
	'@elsewhere.example.com',
	'https://elsewhere.example.com/',
	'//elsewhere.example.com',
	'\\\\elsewhere.example.com',
	'ana@example.com, ben@example.com',
	'04377501294ce2cbb7ac750dbed790f8',
	'0',
	'-1',
	'1e400',
	'NaN',
	'2026-02-31',
	'__proto__',
	'constructor',
	'toString',
	'null',
	'[object Object]',
	'{{ $json }}',
	'<script>alert(1)</script>',
	"' OR 1=1 --",
	'👩‍👩‍👧‍👦',
	'\ud800',
	'\u202etxet',
	'مرحبا',
	'x'.repeat(40_000),
);

export const anyText = fc.oneof(
	{ weight: 3, arbitrary: hostile },
	fc.string(),
	// fast-check's own units of all characters take seconds to build.
	fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 10 }).map((points) => String.fromCodePoint(...points)),
	fc.tuple(hostile, fc.string()).map((parts) => parts.join('')),
);

/** Any JSON, and its texts are often such texts. */
export const anyJson = fc.oneof(
	fc.jsonValue({ maxDepth: 3 }),
	anyText,
	fc.constantFrom({ toString: null }, [{ toString: null, valueOf: 1 }]),
	fc.constantFrom(null, true, 0, -1, 1e308, '', [], {}, [null], [[]], { data: null }, { id: null }),
);

/** One operation; where it waits for somebody, the time for another look comes so often. */
export async function perform(options: RunOptions, beforeLook = () => {}, looks = 1): Promise<RunResult | undefined> {
	if (options.parameters?.operation !== 'sendAndWait') return await runNode(options);
	const run = await WaitingRun.begin(options);
	beforeLook();
	for (let look = 0; run.isWaiting && look < looks; look++) await run.wake();
	return run.isWaiting ? undefined : run.result;
}

interface Internal extends Error {
	level?: string;
}

/** What is not for users to read: the engine marks what it does not know with another level, and JavaScript has its words. */
const javaScript =
	/undefined|cannot read|not a function|not iterable|Invalid (time|array|count|URL|regular)|circular|Maximum call/i;

/** Items, or a sentence that somebody wrote for whoever reads it; or it still waits. */
export function expectSound(result: RunResult | undefined): void {
	if (!result) return;
	const { run, error, items } = result;
	if (!error) {
		expect(run.status).toBe('success');
		for (const { json, pairedItem } of items) expect([typeof json, pairedItem]).toEqual(['object', { item: 0 }]);
		return;
	}
	const { message, level } = error as Internal;
	expect(message).toMatch(/\S/);
	expect({ message, level }).toEqual({ message, level: 'warning' });
	expect(message).not.toMatch(javaScript);
}
