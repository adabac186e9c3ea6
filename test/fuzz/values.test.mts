import type { INodeParameters } from 'n8n-workflow';

import { fieldsOf } from '../../nodes/Tallyfy/engine/describe.ts';
import type { Field, Group, Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { withMovingClock } from '../support/clock.mts';
import { actAs, ana } from '../support/nodes.mts';
import { isDeep } from '../support/runs.mts';
import { credentialsOf } from '../support/tallyfy.mts';
import { anew, expectSound, node, perform, walk } from './fuzz.mts';
import { put, type Place } from './places.mts';

/** Every text that may be left out, wherever it stands. */
function optionalTexts(fields: readonly Field[]): Place[] {
	return fields.flatMap(({ name, type, required, options = [] }): Place[] => {
		const below = (places: Place[], ...under: Place) => places.map((place) => [name, ...under, ...place]);
		if (type === 'collection') return below(optionalTexts(options as Field[]));
		if (type === 'fixedCollection')
			return (options as Group[]).flatMap((group) => below(optionalTexts(group.values), group.name, '0'));
		return ['string', 'dateTime', 'resourceLocator', 'json'].includes(type) && !required ? [[name]] : [];
	});
}

const nothing = '={{ null }}';

/** What a field may be set to that is left out; in a run that is short, by turns. */
const empty: Record<string, (index: number) => string> = isDeep
	? { null: () => nothing, 'an empty text': () => '' }
	: { 'null or an empty text': (index) => (index % 2 ? '' : nothing) };

const rows = walk.flatMap(([resource, operation, its]) => {
	const places = optionalTexts(fieldsOf((menu as Menu)[resource].operations[operation]));
	// All at once find every mistake; in a longer run each alone says which field it is.
	const one = isDeep ? places.map((place) => [place.join('.'), [place]] as const) : [];
	return Object.entries(empty).flatMap(([words, valueAt]) =>
		[['every optional text', places] as const, ...one]
			.filter(([, chosen]) => chosen.length)
			.map(([what, chosen]) => [resource, operation, what, words, { its, chosen, valueAt }] as const),
	);
});

it.each(rows)('%s: %s sends what the contract allows with %s set to %s', async (resource, operation, _, __, row) => {
	const sandbox = anew();
	const parameters: INodeParameters = { resource, operation, actAs: actAs(ana), ...row.its.given(sandbox) };
	for (const [index, place] of row.chosen.entries())
		if (place[0] !== 'actAs') put(parameters, place, row.valueAt(index));
	const options = { node, credentials: credentialsOf(sandbox), parameters, items: [{ json: {}, ...row.its.item }] };
	expectSound(await withMovingClock(async () => await perform(options)));
	const deviations = sandbox.deviations.splice(0);
	// An API call says what its user wants.
	if (resource !== 'apiCall') expect(deviations).toEqual([]);
});
