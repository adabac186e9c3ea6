import fc from 'fast-check';
import { WorkflowHasIssuesError } from 'n8n-core';
import type { IDataObject } from 'n8n-workflow';
import nock from 'nock';

import { fieldsOf } from '../../nodes/Tallyfy/engine/describe.ts';
import type { Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { withMovingClock } from '../support/clock.mts';
import { actAs, ana } from '../support/nodes.mts';
import { runs } from '../support/runs.mts';
import { credentialsOf } from '../support/tallyfy.mts';
import { placesOf, put } from './places.mts';
import { anew, anyJson, anyText, expectSound, meddle, node, perform, walk } from './fuzz.mts';

/** What is filled in: a text, or an expression that gives anything, which `$json` has. */
const filling = fc.oneof(
	// An equals sign would make it an expression, whose own mistakes are not ours.
	fc.record({ text: anyText.map((text) => text.replace(/^=/, '')) }),
	fc.record({ json: anyJson }),
);

const somewhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** What would lead to another place, were it put into an address as it is. */
const climbing = fc.constantFrom('a/../../../oauth/token', '../x', 'x?y=z', 'x#y', 'x/y', '%2e%2e/x', 'a\\b', 'x%2fy');

const changes = fc.oneof(
	fc.array(fc.record({ at: somewhere, filling }), { minLength: 1, maxLength: 3 }),
	// What an operation is about is in a field of its own, not in a collection.
	fc.record({ at: somewhere, filling: fc.record({ text: climbing }), isAlone: fc.constant(true) }).map((one) => [one]),
);

/** Everything that a reader of addresses would take for something else than it is. */
const stray = /\/\/|\\|[\s#]|\/\.{1,2}(\/|$|\?)/;

/** The value of a text or a number is not as the contract wants it; the request is. */
const valueOnly = /must (match (format|pattern)|NOT have (more|fewer)|be [<>]=)|unknown field/;

function expectAtHome(url: string, organization: string): void {
	const host = 'https://go.tallyfy.com';
	const api = `${host}/api`;
	const here = `${host}${url}`;
	const [path] = url.split('?');
	expect(path).not.toMatch(stray);
	expect(new URL(here).href).toBe(here);
	const homes = [`${api}/organizations/${organization}/`, `${api}/applications/${organization}/`, `${api}/me`];
	const places = [...homes, `${host}/oauth/token`, `${api}/oauth/token`, `${api}/organizations/${organization}`];
	expect(places.filter((place) => here.startsWith(place))).not.toEqual([]);
}

/** A field that has to be filled in and is empty: n8n says so itself, and does not run the node. */
function refusedByN8n(thrown: unknown): undefined {
	if (!(thrown instanceof WorkflowHasIssuesError)) throw thrown;
	expect(thrown.message).toMatch(/^The 'Node' node has issues:\n(- Parameter ".+" is required\.\n?)+$/);
}

it.each(walk)('%s: %s takes anything for a parameter, and stays where it belongs', async (resource, operation, its) => {
	const elsewhere: string[] = [];
	const onNoMatch = ({ host = '', path = '' }) => elsewhere.push(host + path);
	nock.emitter.on('no match', onNoMatch);
	const fields = fieldsOf((menu as Menu)[resource].operations[operation]);
	const all = placesOf(fields);
	const alone = placesOf(fields.filter(({ type, name }) => type === 'string' || name === 'guestCode'));
	await fc.assert(
		fc.asyncProperty(changes, async (filled) => {
			const sandbox = anew();
			const urls: string[] = [];
			const headers: string[] = [];
			meddle(sandbox, (answer, request) => {
				urls.push(request.url);
				headers.push(...Object.keys(request.headers));
				return answer;
			});
			const parameters = { resource, operation, actAs: actAs(ana), ...structuredClone(its.given(sandbox)) };
			const json: IDataObject = {};
			for (const [index, one] of filled.entries()) {
				const { at, filling: value } = one;
				const places = 'isAlone' in one ? alone : all;
				const place = places[Math.floor(at * places.length)];
				if (!place) continue;
				json[`v${index}`] = 'json' in value ? value.json : '';
				put(parameters, place, 'json' in value ? `={{ $json.v${index} }}` : value.text);
			}
			const items = [{ ...its.item, json }];
			const options = { node, credentials: credentialsOf(sandbox), parameters, items };
			expectSound(await withMovingClock(async () => await perform(options).catch(refusedByN8n)));
			for (const url of urls) expectAtHome(url, sandbox.organizationId);
			expect(headers).not.toContain('x-injected');
			expect(elsewhere).toEqual([]);
			// What a value has to look like is for Tallyfy to judge; an API call says what its user wants.
			const deviations = sandbox.deviations.splice(0).filter((one) => !valueOnly.test(one));
			if (resource !== 'apiCall') expect(deviations).toEqual([]);
		}),
		runs(1),
	);
	nock.emitter.off('no match', onNoMatch);
});
