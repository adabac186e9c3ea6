import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { withMovingClock } from '../support/clock.mts';
import { actAs, ana } from '../support/nodes.mts';
import { isDeep } from '../support/runs.mts';
import { credentialsOf } from '../support/tallyfy.mts';
import { id, kinds, placesOf, refused, ruleFor, type Kind, type Place } from '../support/values.mts';
import { anew, expectSound, node, perform, walk } from './fuzz.mts';
import { put } from './places.mts';

// test/unit/values/sweep.test.mts shows what each field takes. Here that goes through n8n's engine, and to Tallyfy.

/** What may be filled in or left out; who acts is needed. */
const isOptional = ({ own, path }: Place) => path[0] !== 'actAs' && !own.required;

const taken = (place: Place, kind: Kind) => ruleFor(place, kind) !== refused;

const all = Object.keys(kinds) as Kind[];

const empty: Kind[] = ['null', 'an empty text'];

/** Lists and records before dates, numbers and booleans. */
const richest = all.filter((kind) => kind !== 'undefined' && !empty.includes(kind)).reverse();

interface Filling {
	place: Place;
	kind: Kind;
}

/** All fields at once find every mistake, one way or the other by turns; in a longer run each kind, and each field alone, says which one it is. */
function fillingsOf(places: Place[]): Record<string, Filling[]> {
	const those = (kind: Kind) => places.filter((place) => taken(place, kind)).map((place) => ({ place, kind }));
	const firstOf = (order: (index: number) => Kind[]) =>
		places.flatMap((place, index) => {
			const kind = order(index).find((one) => taken(place, one));
			return kind ? [{ place, kind }] : [];
		});
	const usual = {
		'each is null or an empty text': firstOf((index) => (index % 2 ? empty : [...empty].reverse())),
		'each is as much as it takes': firstOf(() => richest),
	};
	if (!isDeep) return usual;
	const alone = all.flatMap(those).map((one) => [`${one.place.where} is ${one.kind}`, [one]] as const);
	return {
		...usual,
		...Object.fromEntries([...all.map((kind) => [`all are ${kind}`, those(kind)] as const), ...alone]),
	};
}

const rows = walk.flatMap(([resource, operation, its], turn) =>
	Object.entries(fillingsOf(placesOf(resource, operation).filter(isOptional)))
		.filter(([, fillings], index) => fillings.length > 0 && (isDeep || index === turn % 2))
		.map(([words, fillings]) => [resource, operation, words, { its, fillings }] as const),
);

/** n8n keeps parameters as JSON, so the value comes from an expression. */
const expressions: Partial<Record<Kind, string>> = {
	'an empty text': '',
	'a date of JavaScript': '={{ new Date("2030-01-31T22:30:00Z") }}',
	'a date of Luxon': '={{ DateTime.fromISO("2030-01-31T23:30:00", { zone: "Europe/Berlin" }) }}',
};

it.each(rows)('%s: %s sends what the contract allows where %s', async (resource, operation, _, { its, fillings }) => {
	const sandbox = anew();
	const parameters: INodeParameters = { resource, operation, actAs: actAs(ana), ...its.given(sandbox) };
	sandbox.state.addGroup({ id, name: 'Finance' });
	sandbox.state.addTag({ id, title: 'Finance' });
	for (const { place, kind } of fillings)
		put(parameters, place.path, expressions[kind] ?? `={{ $json.kinds[${JSON.stringify(kind)}] }}`);
	const json = { kinds: JSON.parse(JSON.stringify(kinds)) as IDataObject };
	const options = { node, credentials: credentialsOf(sandbox), parameters, items: [{ ...its.item, json }] };
	expectSound(await withMovingClock(async () => await perform(options)));
	// The sandbox does not know what some filters do, and by which field Template: Get Many sorts is for Tallyfy to judge.
	const deviations = sandbox.deviations
		.splice(0)
		.filter((one) => !/the sandbox has no behaviour|unknown field/.test(one));
	// An API call says what its user wants.
	if (resource !== 'apiCall') expect(deviations).toEqual([]);
});
