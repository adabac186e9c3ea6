import { isDeepStrictEqual } from 'node:util';

import { InputError } from '../../../nodes/Tallyfy/api/errors.ts';
import { valueFor } from '../../../nodes/Tallyfy/engine/values/valueFor.ts';
import { kinds, places, refused, ruleFor, zone, type Kind, type Place } from '../../support/values.mts';

/** What becomes of a value; of a refusal that says which field it is, that it is one. */
function outcome({ own, around, within }: Place, kind: Kind): unknown {
	const { outermost, value } = around(kinds[kind]);
	try {
		return within(valueFor(outermost, value, zone));
	} catch (thrown) {
		const { message } = thrown as Error;
		return thrown instanceof InputError && message.includes(own.displayName) ? refused : message;
	}
}

/** Of a group of fields a record may be any of them, so only what is no record is looked at. */
const isTold = ({ own: { type } }: Place, kind: Kind) =>
	!(type === 'collection' || type === 'fixedCollection') || !['a record', 'a member'].includes(kind);

it('goes through every field', () => expect(places.length).toBeGreaterThan(950));

it.each(Object.keys(kinds) as Kind[])(
	`of ${places.length} fields each takes %s for what the rules say, or refuses it by its name`,
	(kind) => {
		const wrong = places
			.filter((place) => isTold(place, kind))
			.map((place) => ({ where: place.where, is: outcome(place, kind), shall: ruleFor(place, kind) }))
			.filter(({ is, shall }) => !isDeepStrictEqual(is, shall));
		expect(wrong).toEqual([]);
	},
);
