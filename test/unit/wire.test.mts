import type { IDataObject } from 'n8n-workflow';

import { call } from '../../nodes/Tallyfy/api/call.ts';
import { toWire } from '../../nodes/Tallyfy/api/wire.ts';

const place = { baseUrl: 'https://go.tallyfy.com/api', organizationId: '1f0c7a52b9e34d6a8c5d2e7f90ab13c4' };

it('is sent to the organization of the credential', () => {
	const { url } = toWire(call('getTask', { task_id: 'a/b' }), place);
	expect(url).toBe(`${place.baseUrl}/organizations/${place.organizationId}/tasks/a%2Fb`);
});

it('leaves out of a query what says nothing', () => {
	const wire = toWire(call('listTasks', { query: { q: '', with: ['run'], owners: [], assignee: undefined } }), place);
	expect(wire).toEqual({ method: 'GET', url: `${place.baseUrl}/organizations/${place.organizationId}/tasks?with=run` });
	expect(toWire(call('listTasks', { query: { q: '' } }), place).url).not.toContain('?');
});

it.each<[IDataObject, string]>([
	[{ with: ['run', 'step'], page: 2, all: false }, '?with=run%2Cstep&page=2&all=false'],
	[{ q: 'a b+c&d=é' }, '?q=a%20b%2Bc%26d%3D%C3%A9'],
	[
		Object.fromEntries([
			['__proto__', ['a', 'b']],
			['constructor', 'c'],
		]),
		'?__proto__=a%2Cb&constructor=c',
	],
])('writes a query as the API reads it: %j', (query, text) => {
	const request = { call: undefined, method: 'GET' as const, path: '/organizations/{org}/x', query };
	expect(toWire(request, place).url).toBe(`${place.baseUrl}/organizations/${place.organizationId}/x${text}`);
});

it('leaves out of a body what is undefined, and nothing else', () => {
	const wire = toWire(call('createTag', { body: { title: '', color: undefined } }), place);
	expect(wire).toMatchObject({ method: 'POST', headers: { 'Content-Type': 'application/json' } });
	expect(Object.entries(wire.body as object)).toEqual([['title', '']]);
});
