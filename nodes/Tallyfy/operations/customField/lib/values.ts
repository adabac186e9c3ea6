import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError, TallyfyApiError } from '../../../api/errors';
import { isRecord, ownIn } from '../../../api/records';
import { withHints } from '../../../engine/hints';
import { callsFor, type Chosen } from './ownerCalls';
import { fromJson, toBoolean, toNumber } from '../../../engine/values/convert';
import { howToDate, toDay } from '../../../engine/values/date';
import { inShort, toText, wayOut } from '../../../engine/values/text';
import { parsed } from '../../lib/forms/written';

type Values = Record<string, unknown>;

type Definition = Tallyfy<'CustomFieldKey'>;

/** The values by key; undefined where it is not known what the answer says, since its shape is not published. */
function valuesIn(answer: unknown): Values | undefined {
	if (isRecord(answer)) return 'custom_fields' in answer ? valuesIn(answer.custom_fields) : answer;
	// An empty map comes as a list.
	if (!Array.isArray(answer)) return undefined;
	const entries = answer.filter((entry) => isRecord(entry) && 'key' in entry && 'value' in entry);
	if (entries.length < answer.length) return undefined;
	return Object.fromEntries(entries.map(({ key, value }) => [String(key), value]));
}

/** What a write leaves: as Tallyfy shows it, or else what was written. */
export function valuesAfter(answer: unknown, written: Values): Values {
	const shown = valuesIn(answer) ?? {};
	return Object.keys(shown).length ? shown : written;
}

/** @throws TallyfyApiError where nothing can be written back, since it is not known what is there */
export async function readValues(api: Api, chosen: Chosen): Promise<Values> {
	const values = valuesIn(await api.call(callsFor(chosen).read));
	if (values) return values;
	throw new TallyfyApiError(
		'Tallyfy gave the custom fields in a form that is not known',
		'Nothing was changed for this item. Look at the answer with API Call.',
		200,
	);
}

/** All of them, which are read once in an execution. */
export const definitionsOf = async (api: Api): Promise<Definition[]> =>
	await api.remembered('custom fields', async () => await api.list(call('listCustomFieldKeys')));

/** Writes all values, for Tallyfy clears what is left out; what it keeps for itself it does not take back. */
export async function writeValues(
	api: Api,
	chosen: Chosen,
	values: Values,
	definitions: Definition[],
): Promise<Values> {
	const isSystem = (key: string) => definitionOf(key, chosen, definitions)?.key_type === 'system';
	const custom_fields = Object.fromEntries(Object.entries(values).filter(([key]) => !isSystem(key)));
	const write = api.call(callsFor(chosen).write({ custom_fields }));
	return valuesAfter(await withHints(write, [unknownKey]), values);
}

export const unknownKey = {
	status: 422,
	next: 'Custom Field: Get Many lists the keys. Keys of Tallyfy itself cannot be set, and those that are required have to have a value.',
};

const definitionOf = (wanted: string, { subject }: Chosen, definitions: Definition[]): Definition | undefined =>
	definitions.find(({ key, applies_to }) => key === wanted && applies_to === subject) ??
	definitions.find(({ key }) => key === wanted);

/**
 * What defines a key; nothing where it is not known.
 *
 * @throws InputError for a key of Tallyfy itself
 */
export function ownKey(key: string, chosen: Chosen, definitions: Definition[]): Definition {
	const definition = definitionOf(key, chosen, definitions) ?? {};
	if (definition.key_type === 'system')
		throw new InputError(
			`${key} is a key of Tallyfy itself, which cannot be set`,
			'Choose another key. Nothing was changed for this item.',
		);
	return definition;
}

/** The types whose values may be a list or a record; where that is what they always are, a text that looks so is JSON. */
const structured: Record<string, 'always' | 'perhaps'> = {
	multiselect: 'always',
	table: 'always',
	dropdown: 'perhaps',
	radio: 'perhaps',
};

/**
 * A value as its field takes it: numbers and booleans as such, lists and tables as they are or from JSON, a date as the day
 * that it names, all others as text.
 *
 * @param timezone of dates that name none
 * @throws InputError when the field could only refuse it
 */
export function encoded(
	key: string,
	given: unknown,
	chosen: Chosen,
	{ definitions, timezone }: { definitions: Definition[]; timezone: string },
): unknown {
	const { field_type: type } = ownKey(key, chosen, definitions);
	if (given === '' && (type === 'number' || type === 'boolean'))
		throw new InputError(
			`${key} is empty`,
			'Custom Field: Delete Value clears what is stored. Nothing was changed for this item.',
		);
	if (type === 'number') return toNumber(key, given);
	if (type === 'boolean') return toBoolean(key, given);
	const text = toText(given);
	const structure = ownIn(structured, String(type));
	if (structure && text === undefined) return given;
	if (structure && /^\s*[[{]/.test(String(text)))
		return structure === 'always' ? fromJson(key, String(text)) : parsed(text);
	if (text === undefined)
		throw new InputError(
			`${key} is not a text: ${inShort(given)}`,
			`${wayOut(given)} Nothing was changed for this item.`,
		);
	if (type !== 'date' || !text.trim()) return text.trim();
	const day = toDay(given, timezone);
	if (day !== undefined) return day;
	throw new InputError(`${key} is not a date: ${inShort(given)}`, `${howToDate} Nothing was changed for this item.`);
}
