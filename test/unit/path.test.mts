import fc from 'fast-check';

import { path } from '../../nodes/Tallyfy/api/path.ts';
import { runs } from '../support/runs.mts';

const base = 'https://go.tallyfy.com/api/organizations/x';

it('is the same path again for whatever text was put into it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			fc.pre(!['', '.', '..'].includes(text.trim()));
			const { origin, pathname, search, hash } = new URL(`${base}${path`/tasks/${text}/comment`}`);
			expect([origin, search, hash]).toEqual(['https://go.tallyfy.com', '', '']);
			const [task, id, comment, ...rest] = pathname.slice(new URL(base).pathname.length + 1).split('/');
			expect([task, decodeURIComponent(id), comment, rest]).toEqual(['tasks', text.trim(), 'comment', []]);
		}),
		runs(100),
	);
});

it.each(['', '   ', '.', '..', ' .. '])('refuses %j, which would be another path', (text) => {
	expect(() => path`/tasks/${text}`).toThrow('cannot be an ID or an email address');
});
