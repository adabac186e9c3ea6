import type { IDataObject, ILoadOptionsFunctions, INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';

import { call } from '../../api/call';
import type { Api } from '../../api/client';
import { InputError } from '../../api/errors';
import { pageSize, type OnePage } from '../../api/pages';
import type { Request } from '../../api/request';
import { isIssue, isResolved, threadsOf } from '../comment/lib/threads';
import { isCompleted, readTask } from '../task/lib/changeTask';
import { actingFor, whileNobodyActs } from '../../engine/actAs';
import { connect } from '../../engine/connect';
import { toNodeError } from '../../engine/failure';
import { withHints, type Hint } from '../../engine/hints';
import { embedded, embeddedRecord } from './embedded';
import { folderShown } from './find/folder';
import { fieldsOfForm } from './forms/fieldsOfForm';
import { keptAnswers } from './forms/changedAnswers';
import { inOrder } from './inOrder';
import { chosen, chosenId } from './parameterValue';

type List = (this: ILoadOptionsFunctions, filter?: string, paginationToken?: string) => Promise<INodeListSearchResult>;

/** The value of another parameter of the node, for lists that depend on it. */
type Chosen = (parameter: 'form' | 'stepId' | 'taskId' | 'templateId') => Promise<string>;

interface Shown {
	/** How a record is shown, among all that came with it; undefined for one that is not to be chosen. */
	show: (record: IDataObject, all: IDataObject[]) => INodeListSearchItems | undefined;
	/** What is said of a record that stands behind the others. */
	behind?: (record: IDataObject, all: IDataObject[]) => string | undefined;
	/** The ways out of refusals while nobody is acted for. */
	asNobody?: readonly Hint[];
}

interface Paged extends Shown {
	/**
	 * A list of Tallyfy, which searches it; `q` is what the user typed. Where records stand behind others, it is asked for twice:
	 * the second time has those that stand behind, and may have the others too.
	 */
	request: (q: string | undefined, isBehind: boolean) => Request;
}

interface Whole extends Shown {
	/** What is read as a whole, and searched here. */
	all: (api: Api, chosen: Chosen) => Promise<unknown>;
}

/** What has to be chosen before a list. */
const needed: Record<string, string | undefined> = { stepId: 'a step', taskId: 'a task', templateId: 'a template' };

/** A list behind a picker, read as the member in Act As. */
function list({ show, behind, asNobody = [], ...about }: Paged | Whole): List {
	return async function (filter, paginationToken) {
		const read = async (): Promise<OnePage> => {
			const api = await actingFor(await connect(this), { actAs: chosen(this, 'actAs') });
			if ('request' in about) {
				const page = async (isBehind: boolean, after?: string) =>
					await withHints(
						api.page(about.request(filter || undefined, isBehind), after),
						api.isApplication ? asNobody : [],
					);
				return await (behind ? oneAfterOther(page, behind, paginationToken) : page(false, paginationToken));
			}
			const records = await about.all(api, async (parameter) => {
				const isNamed = parameter === 'templateId' || parameter === 'stepId';
				const value = isNamed ? await chosenId(this, api, parameter) : chosen(this, parameter);
				if (!value && needed[parameter]) throw new InputError(`Choose ${needed[parameter]} first`, '');
				return value;
			});
			return { records: embedded(records) };
		};
		const { records, next } = await read().catch((thrown: unknown) => {
			throw toNodeError(this.getNode(), thrown);
		});
		const said = records.map((record) => ({ record, word: behind?.(record, records) }));
		const sorted = [...said.filter(({ word }) => !word), ...said.filter(({ word }) => word)];
		const choices = sorted.flatMap(({ record, word }) => {
			const choice = show(record, records);
			return choice ? (word ? { ...choice, name: `${choice.name} (${word})` } : choice) : [];
		});
		const isMeant = ({ name }: INodeListSearchItems) => name.toLowerCase().includes(String(filter ?? '').toLowerCase());
		return { results: 'all' in about ? choices.filter(isMeant) : choices, paginationToken: next };
	};
}

/** Where the reading of a list in two parts has come to. */
interface Place {
	isBehind: boolean;
	/** In this part. */
	after?: string;
}

/**
 * The records of the first part of a list, and those of the second behind them. A page is filled up, since n8n may ask for the
 * next one only where its list is long enough to be scrolled.
 *
 * @param token `next` of the page before
 */
async function oneAfterOther(
	page: (isBehind: boolean, after?: string) => Promise<OnePage>,
	behind: NonNullable<Shown['behind']>,
	token?: string,
): Promise<OnePage> {
	let place = (token ? JSON.parse(token) : { isBehind: false }) as Place;
	const found: IDataObject[] = [];
	while (found.length < pageSize) {
		const { isBehind, after } = place;
		const { records, next } = await page(isBehind, after);
		// Tallyfy may ignore a filter, and give both parts each time.
		found.push(...records.filter((record) => Boolean(behind(record, records)) === isBehind));
		if (next === undefined && isBehind) return { records: found };
		place = next === undefined ? { isBehind: true } : { isBehind, after: next };
	}
	return { records: found, next: JSON.stringify(place) };
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

const templateOf = async (api: Api, chosen: Chosen) =>
	await api.call(call('getTemplate', { checklist_id: await chosen('templateId') }));

const kickoffFields = async (api: Api, chosen: Chosen) =>
	await fieldsOfForm(api, { form: 'kickoff', templateId: await chosen('templateId') });

const stepFields = async (api: Api, chosen: Chosen) =>
	await api.call(call('listTemplateFormFields', { checklist_id: await chosen('templateId') }));

const named = (key: string) => (record: IDataObject) => ({ name: String(record[key]), value: String(record.id) });

/** Tallyfy's filter for open tasks. It has none for all others: nobody says where those are that have expired. */
const statusIf = (isBehind: boolean) => (isBehind ? undefined : 'active');

const ifCompleted = (task: IDataObject) => (isCompleted(task) ? 'completed' : undefined);

/** Tasks of processes have the titles of their steps: only the process tells them apart. */
function taskChoice({ id, title, run }: IDataObject) {
	const process = embeddedRecord(run)?.name;
	const name = process ? `${title} (${process})` : String(title);
	return { name, value: String(id) };
}

/** Comments and issues have no title: it is their text, without its HTML. */
function threadChoice({ id, content }: IDataObject) {
	const text = String(content)
		.replace(/<[^>]*>|\s+/g, ' ')
		.replace(/ {2,}/g, ' ')
		.trim();
	return { name: text.length > 60 ? `${text.slice(0, 59)}…` : text, value: String(id) };
}

/** The lists of every node, by the name that a field gives in `searchListMethod`. */
export const lists = {
	/** For Act As, a field of the engine: by email. */
	searchActAs: list({
		request: (q) => call('listMembers', { query: { q } }),
		show: (member) => (isMember(member) ? { name: nameOf(member), value: String(member.email) } : undefined),
		asNobody: whileNobodyActs,
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
	searchGroups: list({
		request: (q) => call('listGroups', { query: { q } }),
		show: named('name'),
	}),
	searchTags: list({
		request: (q) => call('listTags', { query: { q } }),
		show: named('title'),
	}),
	searchFolders: list({
		all: async (api) => await api.list(call('listFolders')),
		show: (folder, all) => ({ name: folderShown(folder, all), value: String(folder.id) }),
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
		request: (q, isBehind) => call('listTasks', { query: { q, with: ['run'], status: statusIf(isBehind) } }),
		show: taskChoice,
		behind: ifCompleted,
	}),
	searchOneOffTasks: list({
		request: (q, isBehind) => call('listTasks', { query: { q, is_oneoff: 'true', status: statusIf(isBehind) } }),
		show: named('title'),
		behind: ifCompleted,
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
		all: async (api, chosen) => {
			const [form, templateId] = [await chosen('form'), await chosen('templateId')];
			return await fieldsOfForm(api, { form, templateId, stepId: form === 'kickoff' ? '' : await chosen('stepId') });
		},
		show: fieldChoice,
	}),
	searchKickoffFields: list({ all: kickoffFields, show: fieldChoice }),
	searchKickoffFieldsNamingPeople: list({
		all: kickoffFields,
		show: (record) => (canNamePeople(record) ? fieldChoice(record) : undefined),
	}),
	/** Of the task that is chosen: where a file can go. */
	searchFileFields: list({
		all: async (api, chosen) => {
			const task_id = await chosen('taskId');
			return (await api.call(call('getTask', { task_id, query: { with: ['form_fields'] } })))?.form_fields;
		},
		show: (record) => (record.field_type === 'file' ? fieldChoice(record) : undefined),
	}),
	/** Of the task that is chosen. */
	searchComments: list({
		all: async (api, chosen) => await threadsOf(api, await chosen('taskId')),
		show: threadChoice,
	}),
	/** Of the task that is chosen: those that are open come first. */
	searchIssues: list({
		all: async (api, chosen) => await threadsOf(api, await chosen('taskId')),
		show: (thread) => (isIssue(thread) ? threadChoice(thread) : undefined),
		behind: (thread, all) => (isResolved(thread, all) ? 'resolved' : undefined),
	}),
	/** Of the task that is chosen. */
	searchFiles: list({
		all: async (api, chosen) => {
			const { assets, taskdata }: { assets?: unknown; taskdata?: unknown } = await readTask(
				api,
				await chosen('taskId'),
				['assets'],
			);
			// What was uploaded to a task of a process belongs to the process: the answers name it.
			const files = [
				...embedded(assets),
				...Object.values(keptAnswers(taskdata)).flatMap((answer) => embedded(answer)),
			];
			const ids = files.map(({ id }) => id);
			return files.filter(({ id, filename }, index) => id && filename && ids.indexOf(id) === index);
		},
		show: named('filename'),
	}),
	/** Of all steps. */
	searchStepFields: list({
		all: stepFields,
		show: (record) => (record.step_id ? fieldChoice(record) : undefined),
	}),
	searchStepFieldsNamingPeople: list({
		all: stepFields,
		show: (record) => (record.step_id && canNamePeople(record) ? fieldChoice(record) : undefined),
	}),
	searchAutomations: list({
		all: async (api, chosen) => (await templateOf(api, chosen))?.automated_actions,
		show: named('automated_alias'),
	}),
	searchSteps: list({
		all: async (api, chosen) =>
			inOrder(embedded(await api.call(call('listSteps', { checklist_id: await chosen('templateId') })))),
		show: named('title'),
	}),
};

/** A list that a field can offer. */
export type ListName = keyof typeof lists;
