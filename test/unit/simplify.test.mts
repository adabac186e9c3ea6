import { simplifyTask } from '../../nodes/Tallyfy/operations/task/simplify.ts';

it.each([
	[{ users: [{ full_name: 'A' }], guests: [{ email: 'g@example.com' }], groups: ['G'] }, 'A, g@example.com, G'],
	[{ users: [{ id: 7 }], groups: [{ name: 'Team', id: 'x' }] }, '7, Team'],
	[{ users: [] }, ''],
	[undefined, ''],
])('names everybody of %j', (owners, assignees) => {
	expect(simplifyTask({ owners }).assignees).toBe(assignees);
});
