import { call, type Tallyfy } from '../../api/call';
import type { Api } from '../../api/client';
import { InputError } from '../../api/errors';
import { id } from '../../api/patterns';
import type { Request } from '../../api/request';
import type { LookUp, Within } from '../../engine/operation';
import { embedded } from './embedded';
import { folderShown, holds } from './find/folder';
import { findForApplication, findMember } from './find/member';
import { fieldsOfForm } from './forms/fieldsOfForm';
import { inOrder } from './inOrder';
import { toldApart } from './toldApart';

const unchanged = 'Nothing was changed in Tallyfy.';

export const memberByEmail: LookUp = {
	kind: 'member',
	taken: /^\d+$/,
	find: async (email, api) => {
		const member = await (api.isApplication ? findForApplication : findMember)(api, email);
		return member && String(member.id);
	},
	unknown: (email) =>
		new InputError(`No member of this organization has the email ${email}`, `Correct it. ${unchanged}`),
};

/** Some calls want the code at the end of the guest's link, which is not the guest's number (NOTES §8). */
export const guestByEmail: LookUp = {
	kind: 'guest',
	taken: /^[^@]+$/,
	find: async (email, api) => {
		const guests = await api.list(call('listGuests', { query: { q: email } }));
		const guest = guests.find((own) => String(own.email).toLowerCase() === email.toLowerCase());
		if (!guest || guest.link) return guest?.link?.slice(guest.link.lastIndexOf('/') + 1);
		throw new InputError(
			`Tallyfy does not show the link of the guest ${email}`,
			`Give the link that the guest has, or its code. ${unchanged}`,
		);
	},
	unknown: (email) =>
		new InputError(`No guest of this organization has the email ${email}`, `Correct it. ${unchanged}`),
};

/** Something that has a name. */
interface Entry {
	id?: unknown;
	name: string;
	/** What tells it apart from others of its name. */
	shown?: string;
}

interface Kind extends Pick<LookUp, 'within'> {
	kind: string;
	/** Those whose name may be `q`, or some of all. */
	read: (api: Api, q: string | undefined, within: Within) => Promise<Entry[]>;
}

/** How many names a message lists. */
const most = 10;

/** Looks up what has exactly this name; where nothing has, what has it in another case. */
function byName({ kind, within, read }: Kind): LookUp {
	return {
		kind,
		taken: id,
		within,
		find: async (text, api, place) => {
			const entries = await read(api, text, place);
			const exact = entries.filter(({ name }) => name.trim() === text);
			const isCalledSo = ({ name }: Entry) => name.trim().toLowerCase() === text.toLowerCase();
			const those = exact.length ? exact : entries.filter(isCalledSo);
			if (those.length < 2) return those[0] && String(those[0].id);
			const choices = those.map((own) => `${own.shown ?? own.name} is ${String(own.id)}`).join(', ');
			throw new InputError(
				`${those.length} ${kind}s have the name ${JSON.stringify(text)}`,
				`Name one by its ID: ${choices}. ${unchanged}`,
			);
		},
		unknown: async (text, api, place) => {
			const alike = await read(api, text, place);
			const entries = alike.length ? alike : await read(api, undefined, place);
			const names = toldApart(entries.map(({ id: own, name, shown = name }) => ({ id: own, name: shown })));
			const choices = [...names.slice(0, most), ...(names.length > most ? ['…'] : [])].join(', ');
			return new InputError(
				`No ${kind} has the name ${JSON.stringify(text)}`,
				`${choices ? `Choose from: ${choices}.` : `There is no ${kind} at all.`} ${unchanged}`,
			);
		},
	};
}

const entryOf = ({ id: own, name, title = name }: { id?: unknown; name?: unknown; title?: unknown }): Entry => ({
	id: own,
	name: String(title),
});

/** Tallyfy searches these lists for a part of the name. */
const searched =
	(request: (q?: string) => Request<'listGroups' | 'listTags' | 'listTemplates'>): Kind['read'] =>
	async (api, q) => {
		const records: object[] = q === undefined ? (await api.page(request())).records : await api.list(request(q));
		return records.map(entryOf);
	};

export const groupByName = byName({
	kind: 'group',
	read: searched((q) => call('listGroups', { query: { q } })),
});

export const tagByName = byName({
	kind: 'tag',
	read: searched((q) => call('listTags', { query: { q } })),
});

export const templateByName = byName({
	kind: 'template',
	read: searched((q) => call('listTemplates', { query: { q } })),
});

export const archivedTemplateByName = byName({
	kind: 'archived template',
	read: searched((q) => call('listTemplates', { query: { q, archived: 'only' } })),
});

/** All folders are read, since a parent is known from them only. */
const folders =
	(isMeant: (type: unknown) => boolean): Kind['read'] =>
	async (api, q = '') => {
		const all = await api.list(call('listFolders'));
		const isAlike = ({ name }: Tallyfy<'Folder'>) => String(name).toLowerCase().includes(q.toLowerCase());
		const those = all.filter((own) => isMeant(own.folder_type) && isAlike(own));
		return those.map((own) => ({ ...entryOf(own), shown: folderShown(own, all) }));
	};

export const folderByName = byName({ kind: 'folder', read: folders(() => true) });

export const processFolderByName = byName({
	kind: 'process folder',
	read: folders((type) => !type || holds(type) === 'processes'),
});

export const templateFolderByName = byName({
	kind: 'template folder',
	read: folders((type) => !type || holds(type) === 'templates'),
});

export const stepByName = byName({
	kind: 'step',
	within: ['templateId'],
	read: async (api, _, { templateId: checklist_id = '' }) =>
		inOrder(embedded(await api.call(call('listSteps', { checklist_id })))).map(entryOf),
});

export const formFieldByLabel = byName({
	kind: 'form field',
	within: ['templateId', 'form', 'stepId'],
	read: async (api, _, within) =>
		(await fieldsOfForm(api, within)).map(({ id: own, label }) => ({ id: own, name: String(label) })),
});
