import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { picked } from '../../test/support/locators.mts';
import type { Opened } from './sandbox.mts';

/** Something to do, in so many units, and how each contender goes about it. */
export interface Work {
	title: string;
	units: number;
	/** Requests in flight: as many as our node has at the most, and so the raw pool that it is held against. */
	inFlight: 1 | 16;
	/** The members that it needs, and how many tasks each of them has. */
	people: (units: number) => { members: number; tasks: number };
	/** Records that come out of a unit. */
	records: number;
	/** Requests for what our node reads once before it changes anything. */
	reads?: number;
	/** What goes into a node of n8n. */
	items: (opened: Opened, units: number) => IDataObject[];
	/** Our node: its name and its parameters. */
	ours: (opened: Opened) => { node: 'tallyfy' | 'tallyfyListMyTasks'; parameters: INodeParameters };
	/** The call for an item, below the organization, as an expression of n8n; the item is the body of a POST. */
	method: 'GET' | 'POST';
	path: string;
	/** An item is a list with a page for each unit. */
	isPaged?: true;
}

const tasksOfMember = 3;
const pageSize = 100;

const asFirst = ({ members }: Opened) => picked(members[0].email, 'email');

const numbered = (what: string, units: number) => Array.from({ length: units }, (_, index) => `${what} ${index + 1}`);

const atOnce = { options: { itemsAtOnce: 16 } };

const creating = {
	units: 200,
	people: () => ({ members: 1, tasks: 0 }),
	records: 1,
	method: 'POST',
	path: '/tasks',
	items: ({ members }, units) =>
		numbered('Order welcome gift', units).map((title) => ({
			title,
			deadline: '2030-02-01 17:00:00',
			task_type: 'task',
			owners: { users: [members[0].id], guests: [], groups: [] },
		})),
} satisfies Partial<Work>;

const createTask = (opened: Opened): INodeParameters => ({
	resource: 'task',
	operation: 'create',
	actAs: asFirst(opened),
	title: '={{ $json.title }}',
	deadline: '={{ $json.deadline }}',
	memberIds: '={{ $json.owners.users.join() }}',
});

export const works = {
	members: {
		title: 'Tasks of 200 members',
		units: 200,
		inFlight: 16,
		people: (units) => ({ members: units, tasks: tasksOfMember }),
		records: tasksOfMember,
		items: ({ members }) => members,
		ours: () => ({
			node: 'tallyfyListMyTasks',
			parameters: { actAs: picked('={{ $json.email }}', 'email'), returnAll: true },
		}),
		method: 'GET',
		path: `/users/{{ $json.id }}/tasks?page=1&per_page=${pageSize}`,
	},
	pages: {
		title: '10,000 tasks of one member',
		units: 100,
		inFlight: 16,
		people: (units) => ({ members: 1, tasks: units * pageSize }),
		records: pageSize,
		items: () => [{}],
		ours: (opened) => ({ node: 'tallyfyListMyTasks', parameters: { actAs: asFirst(opened), returnAll: true } }),
		method: 'GET',
		path: `/me/tasks?per_page=${pageSize}`,
		isPaged: true,
	},
	reads: {
		title: '1,000 single tasks',
		units: 1000,
		inFlight: 16,
		people: (units) => ({ members: 1, tasks: units }),
		records: 1,
		items: ({ tasks }) => tasks.map((id) => ({ id })),
		ours: (opened) => ({
			node: 'tallyfy',
			parameters: {
				resource: 'task',
				operation: 'get',
				actAs: asFirst(opened),
				taskId: picked('={{ $json.id }}'),
			},
		}),
		method: 'GET',
		path: '/tasks/{{ $json.id }}',
	},
	launches: {
		title: '200 processes launched, 16 at once',
		units: 200,
		inFlight: 16,
		people: () => ({ members: 1, tasks: 0 }),
		records: 1,
		// The kick-off form of the template.
		reads: 1,
		items: ({ templateId }, units) => numbered('Onboarding', units).map((name) => ({ checklist_id: templateId, name })),
		ours: (opened) => ({
			node: 'tallyfy',
			parameters: {
				resource: 'process',
				operation: 'launch',
				actAs: asFirst(opened),
				templateId: picked(opened.templateId),
				name: '={{ $json.name }}',
				...atOnce,
			},
		}),
		method: 'POST',
		path: '/runs',
	},
	createdAtOnce: {
		...creating,
		title: '200 tasks created, 16 at once',
		inFlight: 16,
		ours: (opened) => ({ node: 'tallyfy', parameters: { ...createTask(opened), ...atOnce } }),
	},
	created: {
		...creating,
		title: '200 tasks created, one after the other',
		inFlight: 1,
		ours: (opened) => ({ node: 'tallyfy', parameters: createTask(opened) }),
	},
} satisfies Record<string, Work>;

export type WorkName = keyof typeof works;
