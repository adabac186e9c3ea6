import fc from 'fast-check';

import { call } from '../../nodes/Tallyfy/api/call.ts';
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
