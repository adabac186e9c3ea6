/** @jest-environment node */
// First: n8n's logger takes hold of the console when it is loaded.
import { log } from '../support/log.mts';

import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import { anew, node, perform, walk } from '../fuzz/fuzz.mts';
import { isRecord } from '../../nodes/Tallyfy/api/records.ts';
import { withMovingClock } from '../support/clock.mts';
import { runNode, type Credentials, type RunOptions } from '../../tools/engine/engine.mts';
import { actAs, ana } from '../support/nodes.mts';
import { credentialsOf } from '../support/tallyfy.mts';
import { Chance, printCounts, seed, untilOver } from './chance.mts';
import { Ledger, type Entry } from './ledger.mts';
import { byItem, fateOf, type Fate } from './fate.mts';

type Walked = (typeof walk)[number];

/** Of the minutes; the other part has the rest. */
const share = 0.4;

/** What an operation of several changes says when it did some of them. */
const partly = /^(The|\d+ of \d+) .+ (was|were) (uploaded|created|resolved|written)/;

/** These put out what is not the same twice. */
const fleeting = new Set(['member: getUserToken']);

/** A change that does no harm when it is done again, and that tells what another one needs. */
const harmless = new Set(['tag: remove']);

/** Parameters for several items: what differs is taken from the item. */
function merged(all: unknown[], items: IDataObject[]): unknown {
	const [first] = all;
	if (all.every((one) => JSON.stringify(one) === JSON.stringify(first))) return first;
	if (typeof first !== 'object' || first === null) {
		const name = `v${Object.keys(items[0]).length}`;
		for (const [index, one] of all.entries()) items[index][name] = one as string;
		return `={{ $json.${name} }}`;
	}
	const keys = Object.keys(first);
	if (all.some((one) => String(Object.keys(one as object)) !== String(keys))) throw new Error('Not of one shape');
	const entries = keys.map(
		(key) =>
			[
				key,
				merged(
					all.map((one) => (one as IDataObject)[key]),
					items,
				),
			] as const,
	);
	return Array.isArray(first) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** So many items of an operation; or one, where the parameters of two cannot be written as one. */
function prepared([resource, operation, its]: Walked, sandbox: Sandbox, count: number) {
	const all = Array.from({ length: count }, () => structuredClone(its.given(sandbox)));
	let json = all.map((): IDataObject => ({}));
	let given: unknown;
	try {
		given = merged(all, json);
	} catch {
		[given] = all;
		json = [{}];
	}
	return {
		parameters: { resource, operation, actAs: actAs(ana), ...(given as INodeParameters) },
		items: json.map((own): INodeExecutionData => ({ ...its.item, json: own })),
	};
}

/** How the operations of the contract that change nothing begin. */
const reading = /^(get|list|search|view|download|export)/;

const isWrite = ({ method }: Entry) => method !== 'GET';

/** No change is sent again once it may have been carried out. */
function expectOnce(writes: Entry[], items: number): void {
	const times = new Map<string, number>();
	for (const { what, done, lost } of writes) if (done || lost) times.set(what, (times.get(what) ?? 0) + 1);
	expect([...times].filter(([, count]) => count > items)).toEqual([]);
}

/** Check Connection tells of the trouble itself. */
const soaked = walk.filter(([, operation]) => operation !== 'checkConnection');

/** The answer is that of an earlier 429. */
const isCapped = ({ json: { details } }: INodeExecutionData) => isRecord(details) && details.status === 429;

/** Nothing had to be changed. */
const leftAsItWas = ({ json }: INodeExecutionData) => json.changed === false;

// The minutes are its bound.
jest.setTimeout(24 * 3_600_000);

it('Tallyfy did what n8n says, each change once, and no token is anywhere', async () => {
	const chance = new Chance(seed);
	const ledger = new Ledger(chance);
	const goesOn = untilOver(share);
	const counts = new Map<string, number>();
	const add = (what: string, count: number) => counts.set(what, (counts.get(what) ?? 0) + count);
	const clientSecret = 'soaked+secret/=';
	const secrets = new Set([clientSecret, encodeURIComponent(clientSecret)]);
	let credentials: Credentials | undefined;

	/** What is read again without any trouble has to be the same. */
	async function expectTruth(options: RunOptions, items: INodeExecutionData[], fates: Fate[]): Promise<void> {
		ledger.rate = 0;
		const truth = byItem((await runNode(options)).items, fates.length);
		for (const [index, found] of byItem(items, fates.length).entries()) {
			// After a cap of an hour, nothing is asked again.
			if (fates[index] !== 'succeeded' || truth[index].some(isCapped)) continue;
			expect(found).toEqual(truth[index]);
			add('reads compared', 1);
		}
	}

	async function soak(one: Walked): Promise<void> {
		const [resource, operation, { gives, sends }] = one;
		const name = `${resource}: ${operation}`;
		const sandbox = anew({ clientSecret });
		// With the token of the sandbox before, which this one does not know.
		credentials ??= credentialsOf(sandbox);
		const asked = chance.of([1, 1, 3, 5, 10]);
		const its = prepared(one, sandbox, asked);
		const count = its.items.length;
		ledger.watch(sandbox);
		ledger.rate = chance.of([0, 5, 15, 40]);
		if (chance.next() < 0.2) sandbox.limits = [{ per: 'organization', limit: 4, window: 5000 }];
		if (chance.next() < 0.2) Object.assign(sandbox.tokenLifetimes, { user: 20, application: 30 });
		if (chance.next() < 0.2)
			sandbox.pagingDrift = chance.of([{ meta: false as const }, { totalPagesSize: 7 }, { pageSize: 3 }]);

		const options = { node, credentials, ...its, onError: 'continueRegularOutput' as const };
		// A wait that is over is one item less; whether it gets through trouble until then does not count. A look that Tallyfy
		// puts off is made up for by a later one.
		const result = await perform(options, () => (ledger.rate = 0), 3);
		if (!result) throw new Error(`${name} still waits for somebody who has answered`);
		const { items, error, run } = result;
		expect(error).toBeUndefined();
		const told = byItem(items, count).map(fateOf);
		const fates = told.map(({ fate }) => fate);
		const those = (wanted: Fate) => fates.filter((fate) => fate === wanted).length;
		const writes = ledger.entries.splice(0).filter(isWrite);
		const done = writes.filter((entry) => entry.done);
		const lost = writes.filter((entry) => entry.lost);

		expectOnce(writes, count);
		expect({ name, unknown: those('unknown') }).toEqual({ name, unknown: lost.length });
		const single = sends.filter((id) => !reading.test(id)).length === 1;
		if (!harmless.has(name)) {
			const heard = done.filter((entry) => !entry.lost).length;
			const changed = those('succeeded') - items.filter(leftAsItWas).length;
			if (single) expect({ name, heard }).toEqual({ name, heard: changed });
			else if (count === 1 && told[0].fate !== 'succeeded' && heard) expect(told[0].hint).toMatch(partly);
		}
		if (asked === 1 && told[0].fate === 'succeeded' && !Object.keys(sandbox.pagingDrift).length) {
			if (typeof gives === 'function') gives(items, sandbox);
			else expect(items.map(({ json }) => json)).toMatchObject(gives);
			add('outputs held against their case', 1);
		}
		if (!writes.length && those('succeeded') && !fleeting.has(name)) {
			sandbox.limits = [];
			await expectTruth(options, items, fates);
		}
		ledger.entries = [];
		for (const token of sandbox.issuedTokens) secrets.add(token);
		const text = fleeting.has(name) ? '' : JSON.stringify(run);
		expect([clientSecret, ...sandbox.issuedTokens].filter((secret) => text.includes(secret))).toEqual([]);
		expect(sandbox.deviations).toEqual([]);

		add('executions', 1);
		add('items', count);
		for (const fate of fates) add(`items ${fate}`, 1);
		add('changes that Tallyfy made', done.length);
		add('of these, nobody heard', done.filter((entry) => entry.lost).length);
		add('changes whose fate nobody knows', lost.length);
		add('requests', sandbox.requests.length);
		add('tokens issued', sandbox.issuedTokens.length);
	}
	try {
		while (goesOn())
			await withMovingClock(async () => {
				for (const one of chance.shuffled(soaked)) if (goesOn()) await soak(one);
			});
		const text = log();
		expect([...secrets].filter((secret) => text.includes(secret))).toEqual([]);
	} finally {
		printCounts(`all operations in n8n's engine, seed ${seed}`, [...counts, ...ledger.counts]);
	}
});
