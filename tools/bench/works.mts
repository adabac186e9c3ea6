import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { picked } from '../../test/support/locators.mts';
import type { Opened } from './sandbox.mts';

/** One call, as those make it who have nothing around them. */
export interface Call {
	/** E-mail of the member in whose name it is made. */
	member: string;
	method: 'GET' | 'POST';
	/** Below the organization. */
	path: string;
	body?: object;
}

/** Something to do, in so many units, and how each contender goes about it. */
export interface Work {
	title: string;
	/** What one of the units is called. */
	unit: string;
	units: number;
	members: (units: number) => number;
	/** Of each member. */
	tasks: (units: number) => number;
	/** Records that come out of a unit. */
	records: number;
	/** Requests in flight of the pool that the others are held against: as many as our node begins with. */
	inFlight: 1 | 8;
	/** All that has to be asked for, but for the tokens. */
	calls: (opened: Opened, units: number) => Call[];
	/** What goes into a node of n8n. */
	items: (opened: Opened, units: number) => IDataObject[];
	/** Our node: its name and its parameters. */
	ours: (opened: Opened) => { node: 'tallyfy' | 'tallyfyListMyTasks'; parameters: INodeParameters };
	/** n8n's HTTP Request node with a personal token, as the documents of Tallyfy let one build it. */
	http: (opened: Opened) => { path: string; parameters: INodeParameters; paged?: true };
}

const one = () => 1;
const first = ({ members }: Opened) => members[0].email;
const deadline = '2030-02-01 17:00:00';
const tasksOfMember = 3;
const pageSize = 100;

export const works = {
	members: {
		title: 'Tasks of 200 members',
		unit: 'member',
		units: 200,
		members: (units) => units,
		tasks: () => tasksOfMember,
		records: tasksOfMember,
		inFlight: 8,
		calls: ({ members }) =>
			members.map(({ email }) => ({ member: email, method: 'GET', path: `/me/tasks?page=1&per_page=${pageSize}` })),
		items: ({ members }) => members,
		ours: () => ({
			node: 'tallyfyListMyTasks',
			parameters: { actAs: picked('={{ $json.email }}', 'email'), returnAll: true },
		}),
		http: () => ({ path: `/users/{{ $json.id }}/tasks?page=1&per_page=${pageSize}`, parameters: {} }),
	},
	pages: {
		title: '10,000 tasks of one member',
		unit: 'page',
		units: 100,
		members: one,
		tasks: (units) => units * pageSize,
		records: pageSize,
		inFlight: 8,
		calls: (opened, units) =>
			Array.from({ length: units }, (_, index) => ({
				member: first(opened),
				method: 'GET',
				path: `/me/tasks?page=${index + 1}&per_page=${pageSize}`,
			})),
		items: () => [{}],
		ours: (opened) => ({
			node: 'tallyfyListMyTasks',
			parameters: { actAs: picked(first(opened), 'email'), returnAll: true },
		}),
		http: () => ({ path: `/me/tasks?per_page=${pageSize}`, parameters: {}, paged: true }),
	},
	reads: {
		title: '1,000 single tasks',
		unit: 'read',
		units: 1000,
		members: one,
		tasks: (units) => units,
		records: 1,
		inFlight: 8,
		calls: (opened) => opened.tasks.map((id) => ({ member: first(opened), method: 'GET', path: `/tasks/${id}` })),
		items: ({ tasks }) => tasks.map((id) => ({ id })),
		ours: (opened) => ({
			node: 'tallyfy',
			parameters: {
				resource: 'task',
				operation: 'get',
				actAs: picked(first(opened), 'email'),
				taskId: picked('={{ $json.id }}'),
			},
		}),
		http: () => ({ path: '/tasks/{{ $json.id }}', parameters: {} }),
	},
	writes: {
		title: '200 tasks created',
		unit: 'write',
		units: 200,
		members: one,
		tasks: () => 0,
		records: 1,
		inFlight: 1,
		calls: (opened, units) =>
			titles(units).map((title) => ({
				member: first(opened),
				method: 'POST',
				path: '/tasks',
				body: newTask(title, opened.members[0].id),
			})),
		items: ({ members }, units) => titles(units).map((title) => newTask(title, members[0].id)),
		ours: (opened) => ({
			node: 'tallyfy',
			parameters: {
				resource: 'task',
				operation: 'create',
				actAs: picked(first(opened), 'email'),
				title: '={{ $json.title }}',
				deadline: '={{ $json.deadline }}',
				memberIds: '={{ $json.owners.users.join() }}',
			},
		}),
		http: () => ({
			path: '/tasks',
			parameters: { method: 'POST', sendBody: true, specifyBody: 'json', jsonBody: '={{ $json }}' },
		}),
	},
} satisfies Record<string, Work>;

export type WorkName = keyof typeof works;

const titles = (units: number) => Array.from({ length: units }, (_, index) => `Order welcome gift ${index + 1}`);

const newTask = (title: string, member: number) => ({
	title,
	deadline,
	task_type: 'task',
	owners: { users: [member], guests: [], groups: [] },
});
