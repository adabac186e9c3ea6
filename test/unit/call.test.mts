import fc from 'fast-check';

import { soughtBy } from '../../nodes/Tallyfy/api/answer/sought.ts';
import { call } from '../../nodes/Tallyfy/api/call.ts';
import { routes } from '../../nodes/Tallyfy/api/contract/routes.ts';
import type { CallName } from '../../nodes/Tallyfy/api/request.ts';
import { runs } from '../support/runs.mts';

const base = 'https://go.tallyfy.com/api';

const cloneOf = (taskId: string) => call('cloneTask', { task_id: taskId });

it('has the same path again for whatever text is the ID', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			fc.pre(!['', '.', '..'].includes(text.trim()));
			const { origin, pathname, search, hash } = new URL(base + cloneOf(text).path.replace('{org}', 'x'));
			expect([origin, search, hash]).toEqual(['https://go.tallyfy.com', '', '']);
			const [organization, tasks, id, clone, ...rest] = pathname.slice('/api/organizations/'.length).split('/');
			expect([organization, tasks, decodeURIComponent(id), clone, rest]).toEqual([
				'x',
				'tasks',
				text.trim(),
				'clone',
				[],
			]);
		}),
		runs(100),
	);
});

it.each(['', '   ', '.', '..', ' .. ', 'a\ud800b'])('refuses %j, which would be another path or none', (text) => {
	expect(() => cloneOf(text)).toThrow('cannot be an ID or an email address');
});

describe('what a call is about', () => {
	it.each([
		[call('getTask', { task_id: '0942' }), 'task with the ID 0942'],
		[call('getMember', { user_id: '20109' }), 'member with the ID 20109'],
		[call('getGuest', { email: 'dana+x@example.com' }), 'guest with the email dana+x@example.com'],
		[call('deleteComment', { task_id: '0942', comment_id: '7' }), 'comment with the ID 7, or no task with the ID 0942'],
		[call('listGuestTasks', { guest_code: 'd1f0' }), undefined],
		[call('listMembers'), undefined],
		[{ ...call('getTask', { task_id: '0942' }), call: undefined }, undefined],
	])('is named by the IDs of its route: %#', (request, sought) => {
		expect(soughtBy(request)).toBe(sought);
	});

	it('is known for each route with IDs, but those that open something or that nobody gives', () => {
		const given = Object.entries(routes).filter(([, route]) => /\{(?!org\})/.test(route));
		const silent = given.filter(
			([name, route]) => !soughtBy({ ...call('listMembers'), call: name as CallName, path: route.split(' ')[1] }),
		);
		expect(silent.map(([name]) => name).sort()).toEqual([
			'detachTag',
			'getGuestCustomFields',
			'listGuestTasks',
			'putGuestCustomFields',
			'removeFromFolder',
		]);
	});
});
