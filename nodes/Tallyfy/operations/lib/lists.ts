import type { IDataObject, ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';

import { call } from '../../api/call';
import { InputError } from '../../api/errors';
import { pageSize } from '../../api/pages';
import { isRecord } from '../../api/records';
import type { Request } from '../../api/request';
import { connect } from '../../engine/connect';
import { toNodeError } from '../../engine/failure';
import { embedded, embeddedRecord } from './embedded';
import { inOrder } from './inOrder';
import { chosen } from './parameterValue';

type List = (this: ILoadOptionsFunctions, filter?: string, paginationToken?: string) => Promise<INodeListSearchResult>;

/** The value of another parameter of the node, for lists that depend on it; it must be chosen first where it is named. */
type Chosen = (parameter: string, displayName?: string) => string;

interface About {
	/** The list of Tallyfy; `q` is what the user typed. */
	request: (q: string | undefined, chosen: Chosen) => Request;
	/** `false` where Tallyfy gives all at once, and searches for nothing. */
	paged?: false;
	/** The records have a position, and Tallyfy may list them in another order. */
	ordered?: true;
	/** Where the records are, when the answer is no list. */
	records?: (answer: IDataObject) => unknown;
	/** How a record is shown; undefined for one that is not to be chosen. */
	show: (record: IDataObject) => INodeListSearchItems | undefined;
}

/** A list behind a picker: searched by Tallyfy, read a page at a time, as the member in Act As. */
function list({ request, records, show, paged, ordered }: About): List {
	return async function (filter, paginationToken) {
		const page = Number(paginationToken ?? 1);
		const read = async () => {
			const client = await connect(this);
			const actAs = chosen(this, 'actAs');
			const { query, ...call } = request(filter || undefined, (parameter, displayName) => {
				const value = chosen(this, parameter);
				if (!value && displayName) throw new InputError(`Choose ${displayName} first`, '');
				return value;
			});
			const api = actAs ? client.as(actAs) : client;
			return await api.call({ ...call, query: { ...query, ...(paged !== false && { page, per_page: pageSize }) } });
		};
		const answer = await read().catch((thrown: unknown) => {
			throw toNodeError(this.getNode(), thrown);
		});
		const found = embedded(records && isRecord(answer) ? records(answer) : answer);
		const choices = (ordered ? inOrder(found) : found).flatMap((record) => show(record) ?? []);
		const isMeant = ({ name }: INodeListSearchItems) => name.toLowerCase().includes(String(filter ?? '').toLowerCase());
		return {
			results: paged === false ? choices.filter(isMeant) : choices,
			paginationToken: paged !== false && found.length === pageSize ? String(page + 1) : undefined,
		};
	};
}

const isMember = ({ type, status }: IDataObject) => type !== 'bot' && status !== 'disabled';

const nameOf = ({ full_name: name, email }: IDataObject) => (name ? `${name} (${email})` : String(email));

const fieldChoice = ({ id, label, field_type: type }: IDataObject) => ({
	name: `${label} (${type})`,
	value: String(id),
});

/** Whether the answer to a field can be assigned: a field for people, or a text that has to be an email. */
const canNamePeople = ({ field_type: type, field_validation: rules }: IDataObject) =>
	type === 'assignees_form' || (type === 'text' && String(rules).includes('email'));

const templateIn = (chosen: Chosen): string => chosen('templateId', 'a template');

const named = (key: string) => (record: IDataObject) => ({ name: String(record[key]), value: String(record.id) });

/** Tasks of processes have the titles of their steps: only the process tells them apart. */
function taskChoice({ id, title, run }: IDataObject) {
	const process = embeddedRecord(run)?.name;
	const name = process ? `${title} (${process})` : String(title);
	return { name, value: String(id) };
}

/** The lists of every node, by the name that a field gives in `searchListMethod`. */
export const lists = {
	/** For Act As, a field of the engine: by email. */
	searchActAs: list({
		request: (q) => call('listMembers', { query: { q } }),
		show: (member) => (isMember(member) ? { name: nameOf(member), value: String(member.email) } : undefined),
	}),
	searchMemberNumbers: list({
		request: (q) => call('listMembers', { query: { q } }),
		show: (member) => (member.type === 'bot' ? undefined : { name: nameOf(member), value: String(member.id) }),
	}),
	/** For those who are to receive something. */
	searchActiveMemberNumbers: list({
		request: (q) => call('listMembers', { query: { q } }),
		show: (member) => (isMember(member) ? { name: nameOf(member), value: String(member.id) } : undefined),
	}),
	searchGuests: list({
		request: (q) => call('listGuests', { query: { q } }),
		show: (guest) => ({ name: String(guest.email), value: String(guest.email) }),
	}),
	/** By the code at the end of the guest's link, which some calls want in the place of the email. */
	searchGuestCodes: list({
		request: (q) => call('listGuests', { query: { q } }),
		show: ({ email, link }) =>
			typeof link === 'string' ? { name: String(email), value: link.slice(link.lastIndexOf('/') + 1) } : undefined,
	}),
	searchGroups: list({
		request: (q) => call('listGroups', { query: { q } }),
		show: named('name'),
	}),
	searchTags: list({
		request: (q) => call('listTags', { query: { q } }),
		show: named('title'),
	}),
	searchFolders: list({
		request: (q) => call('listFolders', { query: { q } }),
		show: named('name'),
	}),
	searchTemplates: list({
		request: (q) => call('listTemplates', { query: { q } }),
		show: named('title'),
	}),
	searchProcesses: list({
		request: (q) => call('listRuns', { query: { q, sort: '-created_at' } }),
		show: named('name'),
	}),
	searchArchivedProcesses: list({
		request: (q) => call('listRuns', { query: { q, sort: '-created_at', archived: 'only' } }),
		show: named('name'),
	}),
	searchTasks: list({
		request: (q) => call('listTasks', { query: { q, with: ['run'] } }),
		show: taskChoice,
	}),
	searchOneOffTasks: list({
		request: (q) => call('listTasks', { query: { q, is_oneoff: 'true' } }),
		show: named('title'),
	}),
	searchArchivedTasks: list({
		request: (q) => call('listTasks', { query: { q, is_oneoff: 'true', archived: 'only' } }),
		show: named('title'),
	}),
	searchArchivedTemplates: list({
		request: (q) => call('listTemplates', { query: { q, archived: 'only' } }),
		show: named('title'),
	}),
	/** Of the form that is chosen: the kick-off form, or that of a step. */
	searchFields: list({
		request: (_, chosen) => {
			const checklist_id = templateIn(chosen);
			if (chosen('form') === 'kickoff') return call('getTemplate', { checklist_id });
			return call('getStep', { checklist_id, step_id: chosen('stepId', 'a step') });
		},
		records: ({ captures, prerun }) => captures ?? prerun,
		paged: false,
		ordered: true,
		show: fieldChoice,
	}),
	searchKickoffFields: list({
		request: (_, chosen) => call('getTemplate', { checklist_id: templateIn(chosen) }),
		records: ({ prerun }) => prerun,
		paged: false,
		ordered: true,
		show: fieldChoice,
	}),
	searchKickoffFieldsNamingPeople: list({
		request: (_, chosen) => call('getTemplate', { checklist_id: templateIn(chosen) }),
		records: ({ prerun }) => prerun,
		paged: false,
		ordered: true,
		show: (record) => (canNamePeople(record) ? fieldChoice(record) : undefined),
	}),
	/** Of the task that is chosen: where a file can go. */
	searchFileFields: list({
		request: (_, chosen) => call('getTask', { task_id: chosen('taskId', 'a task'), query: { with: ['form_fields'] } }),
		records: ({ form_fields: fields }) => fields,
		paged: false,
		show: (record) => (record.field_type === 'file' ? fieldChoice(record) : undefined),
	}),
	/** Of all steps. */
	searchStepFields: list({
		request: (_, chosen) => call('listTemplateFormFields', { checklist_id: templateIn(chosen) }),
		paged: false,
		show: (record) => (record.step_id ? fieldChoice(record) : undefined),
	}),
	searchStepFieldsNamingPeople: list({
		request: (_, chosen) => call('listTemplateFormFields', { checklist_id: templateIn(chosen) }),
		paged: false,
		show: (record) => (record.step_id && canNamePeople(record) ? fieldChoice(record) : undefined),
	}),
	searchAutomations: list({
		request: (_, chosen) => call('getTemplate', { checklist_id: templateIn(chosen) }),
		records: ({ automated_actions: rules }) => rules,
		paged: false,
		show: named('automated_alias'),
	}),
	searchSteps: list({
		request: (_, chosen) => call('listSteps', { checklist_id: templateIn(chosen) }),
		paged: false,
		ordered: true,
		show: named('title'),
	}),
};

/** A list that a field can offer. */
export type ListName = keyof typeof lists;
