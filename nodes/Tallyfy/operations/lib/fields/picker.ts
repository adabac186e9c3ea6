import type { Field, LookUp } from '../../../engine/operation';
import type { ListName } from '../lists';
import {
	archivedTemplateByName,
	folderByName,
	formFieldByLabel,
	groupByName,
	memberByEmail,
	stepByName,
	tagByName,
	templateByName,
} from '../lookUps';

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

/** What these lists offer has a name to find it by. */
const named: Partial<Record<ListName, { lookUp: LookUp; example: string }>> = {
	searchArchivedTemplates: { lookUp: archivedTemplateByName, example: 'Client onboarding' },
	searchFields: { lookUp: formFieldByLabel, example: 'Plan' },
	searchFolders: { lookUp: folderByName, example: 'Clients' },
	searchGroups: { lookUp: groupByName, example: 'Finance' },
	searchSteps: { lookUp: stepByName, example: 'Welcome call' },
	searchTags: { lookUp: tagByName, example: 'High priority' },
	searchTemplates: { lookUp: templateByName, example: 'Client onboarding' },
};

/** What is picked from a list, or named by its ID, by the address of its page in Tallyfy, or by its name where it has one. */
export function picker<const N extends string>(about: About<N>): Picker<N> {
	const { lookUp, example } = named[about.list] ?? {};
	const byName = { displayName: 'By Name', name: 'name' };
	return locator(about, {
		format: lookUp ? 'name' : 'id',
		lookUp,
		modes: [
			...(lookUp ? [{ ...byName, type: 'string' as const, placeholder: `e.g. ${example}` }] : []),
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

/** The same for what has neither a name nor a page: only the list of the task that it is on knows it. */
export function partPicker<const N extends string>(about: About<N>, example: string): Picker<N> {
	return locator(about, {
		format: 'part',
		modes: [{ displayName: 'By ID', name: 'id', type: 'string', placeholder: `e.g. ${example}` }],
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
