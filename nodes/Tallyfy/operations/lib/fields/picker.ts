import type { Field } from '../../../engine/operation';
import type { ListName } from '../lists';
import { memberByEmail } from '../lookUps';

/** The last ID of the address of a page in Tallyfy. */
const idInUrl = 'https?://\\S*([a-f0-9]{32})';

type Picker<N extends string> = Field & { name: N; type: 'resourceLocator' };

interface About<N extends string> {
	displayName: string;
	name: N;
	list: ListName;
	description: string;
	/** Default: true. */
	required?: boolean;
}

/** What is picked from a list, or named by its ID or by the address of its page in Tallyfy. */
export function picker<const N extends string>(about: About<N>): Picker<N> {
	return locator(about, {
		format: 'id',
		modes: [
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 04377501294ce2cbb7ac750dbed790f8' },
			{
				displayName: 'By URL',
				name: 'url',
				type: 'string',
				placeholder: 'e.g. https://go.tallyfy.com/…',
				extractValue: { type: 'regex', regex: idInUrl },
				validation: [
					{ type: 'regex', properties: { regex: `${idInUrl}.*`, errorMessage: 'This address holds no ID' } },
				],
			},
		],
	});
}

/** The same for a member, who has a number, an email and no page. */
export function memberPicker<const N extends string>(about: About<N>): Picker<N> {
	return locator(about, {
		format: 'member',
		lookUp: memberByEmail,
		modes: [
			{ displayName: 'By Email', name: 'email', type: 'string', placeholder: 'e.g. ben.okafor@example.com' },
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 20101' },
		],
	});
}

/** The same for a guest, who has an email. */
export function guestPicker<const N extends string>(about: About<N>): Picker<N> {
	return locator(about, {
		format: 'email',
		modes: [{ displayName: 'By Email', name: 'email', type: 'string', placeholder: 'e.g. dana@example.com' }],
	});
}

function locator<const N extends string>(
	{ list, required = true, ...about }: About<N>,
	{ modes, ...own }: Pick<Field, 'format' | 'lookUp'> & { modes: NonNullable<Field['modes']> },
): Picker<N> {
	const fromList = { displayName: 'From List', name: 'list' };
	const typeOptions = { searchListMethod: list, searchable: true };
	return {
		...about,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		required,
		modes: [{ ...fromList, type: 'list', typeOptions }, ...modes],
		...own,
	};
}
