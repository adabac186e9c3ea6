import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Field, Group } from '../../nodes/Tallyfy/engine/operation.ts';

/** A place in the parameters: names of fields, and the numbers of rows. */
export type Place = string[];

/** Everything that can be filled in, whatever is filled in already. */
export function placesOf(fields: readonly Field[]): Place[] {
	return fields.flatMap(({ name, type, options = [] }): Place[] => {
		const below = (places: Place[], ...under: Place) => places.map((place) => [name, ...under, ...place]);
		switch (type) {
			case 'notice':
				return [];
			case 'resourceLocator':
				return [[name], [name, 'value'], [name, 'value'], [name, 'mode']];
			case 'resourceMapper':
				return [[name], [name, 'value'], [name, 'value', 'x'], [name, 'mappingMode']];
			case 'collection':
				return [[name], ...below(placesOf(options as Field[]))];
			case 'fixedCollection':
				return (options as Group[]).flatMap((group) => [
					[name],
					[name, group.name],
					...below(placesOf(group.values), group.name, '0'),
				]);
			default:
				return [[name]];
		}
	});
}

/** Puts a value there, and makes what has to be around it. */
export function put(parameters: INodeParameters, place: Place, value: unknown): void {
	const [last, ...before] = [...place].reverse();
	let holder = parameters as IDataObject;
	for (const [depth, name] of before.reverse().entries()) {
		const next = holder[name];
		// Rows are a list.
		const empty = place[depth + 1] === '0' ? [] : {};
		holder = holder[name] = typeof next === 'object' && next !== null ? next : empty;
	}
	holder[last] = value as IDataObject[string];
}
