import { call } from '../../nodes/Tallyfy/api/call.ts';
import { toWire } from '../../nodes/Tallyfy/api/wire.ts';

const place = { baseUrl: 'https://go.tallyfy.com/api', organizationId: '1f0c7a52b9e34d6a8c5d2e7f90ab13c4' };

it('is sent to the organization of the credential', () => {
	const { url } = toWire(call('getTask', { task_id: 'a/b' }), place);
	expect(url).toBe(`${place.baseUrl}/organizations/${place.organizationId}/tasks/a%2Fb`);
});

it('leaves out of a query what says nothing', () => {
	const wire = toWire(call('listTasks', { query: { q: '', with: ['run'], owners: [], assignee: undefined } }), place);
	expect(wire).toMatchObject({ method: 'GET', arrayFormat: 'comma' });
	expect(Object.entries(wire.qs ?? {})).toEqual([['with', ['run']]]);
});

it('leaves out of a body what is undefined, and nothing else', () => {
	const wire = toWire(call('createTag', { body: { title: '', color: undefined } }), place);
	expect(wire).toMatchObject({ method: 'POST', headers: { 'Content-Type': 'application/json' } });
	expect(Object.entries(wire.body as object)).toEqual([['title', '']]);
});
