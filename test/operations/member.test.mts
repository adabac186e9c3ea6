import type { INodeParameters } from 'n8n-workflow';

import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { actAs, ana, ben, jsonOf } from '../support/nodes.mts';
import { perform, picked } from '../support/menu.mts';
import { credentialsOf, requestsOf, tallyfy } from '../support/tallyfy.mts';

const [anaId, benId, chloeId, devId, botId] = [20101, 20102, 20103, 20104, 20100];

const memberId = picked(benId);

it('keeps names and time zone that are not given', async () => {
	const sandbox = tallyfy();
	const before = { ...sandbox.state.members.get(benId) };
	await perform(sandbox, ['member', 'update'], { memberId, updateFields: { phone: '+44 20 7946 0000' } });
	expect(sandbox.state.members.get(benId)).toEqual({
		...before,
		phone: '+44 20 7946 0000',
		updated_at: expect.any(String),
	});
});

it('empties what was added and left empty', async () => {
	const sandbox = tallyfy();
	await perform(sandbox, ['member', 'update'], { memberId, updateFields: { team: '', timezone: 'Asia/Tokyo' } });
	expect(sandbox.state.members.get(benId)).toMatchObject({ team: null, timezone: 'Asia/Tokyo', first_name: 'Ben' });
});

it('asks for what Tallyfy wants with every update and does not know yet', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.addMember({ email: 'new.one@example.com', timezone: null });
	const parameters = { memberId: picked(id), updateFields: { team: 'Sales' } };
	const { error } = await perform(sandbox, ['member', 'update'], parameters);
	expect(error?.message).toBe('This member has no Timezone yet');
	expect(error?.description).toContain('add Timezone under Update Fields');
	expect(sandbox.count('updateMember')).toBe(0);
});

it.each<[string, INodeParameters, number[]]>([
	['one status', { status: 'invited' }, [chloeId]],
	['one role, which Tallyfy writes in varying case', { role: 'admin' }, [botId, anaId]],
	['several things at once', { role: 'admin', status: 'active', withoutBots: true }, [anaId]],
])('gets members limited to %s', async (_, filters, ids) => {
	const sandbox = tallyfy();
	const result = await perform(sandbox, ['member', 'getAll'], { returnAll: true, filters });
	expect(jsonOf(result).map(({ id }) => id)).toEqual(ids);
	expect(sandbox.requests.at(-1)?.url).not.toMatch(/role|status|Bots/);
});

it('leaves open tasks with the removed member only when told so', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 2);
	const result = await perform(sandbox, ['member', 'remove'], { memberId, openTasks: 'leave' });
	expect(jsonOf(result)).toMatchObject([{ id: benId, status: 'disabled' }]);
	expect(sandbox.state.tasksOf(benId)).toHaveLength(2);
	expect(sandbox.requests.at(-1)?.url).toMatch(new RegExp(`/users/${benId}$`));
});

it('hands open tasks over, and leaves completed ones and other assignees', async () => {
	const sandbox = tallyfy();
	const [open, done] = sandbox.addTasks(ben, [{ title: 'Open' }, { title: 'Done', status: 'completed' }]);
	open.owners.users.push({ id: devId, full_name: 'Dev Sharma', profile_pic: null });
	open.owners.guests.push('dana.reyes@example.com');
	await perform(sandbox, ['member', 'remove'], { memberId, receiverId: picked(anaId) });
	expect(open.owners.users.map(({ id }) => id)).toEqual([devId, anaId]);
	expect(open.owners.guests).toEqual(['dana.reyes@example.com']);
	expect(done.owners.users.map(({ id }) => id)).toEqual([benId]);
});

it.each<[string, string, object]>([
	['remove', 'Hand Over To is empty', { memberId, receiverId: picked('={{ "" }}') }],
	['remove', 'Hand Over To is the member who is to be removed', { memberId, receiverId: memberId }],
	['get', 'Member is not the ID or the email of a member: "Ben"', { memberId: picked('Ben') }],
	['update', 'Update Fields is empty', { memberId }],
	['updateCurrent', 'Update Fields is empty', {}],
	['update', 'First Name is empty', { memberId, updateFields: { firstName: ' ' } }],
	[
		'update',
		'Phone is too long: 21 characters, and Tallyfy takes 20',
		{ memberId, updateFields: { phone: '1'.repeat(21) } },
	],
	['changeRole', '"owner" is not one of the choices of Role', { memberId, role: 'owner' }],
])('%s: %s', async (operation, message, parameters) => {
	const sandbox = tallyfy();
	const { error } = await perform(sandbox, ['member', operation], { ...parameters });
	expect(error?.message).toBe(message);
	expect(sandbox.requests).toEqual([]);
});

it.each(['disable', 'remove', 'convertToGuest'])(
	'%s names the way out for the default administrator and the bot',
	async (operation) => {
		const sandbox = tallyfy();
		for (const id of [anaId, botId]) {
			const { error } = await perform(sandbox, ['member', operation], { memberId: picked(id), openTasks: 'leave' });
			expect(error?.httpCode).toBe('400');
			expect(error?.description).toContain('Name another default administrator in Tallyfy first');
		}
		expect(sandbox.state.members.get(anaId)?.status).toBe('active');
	},
);

it('changes the role of the default administrator for nobody', async () => {
	const sandbox = tallyfy();
	const { error } = await perform(sandbox, ['member', 'changeRole'], { memberId: picked(anaId), role: 'light' });
	expect(error).toMatchObject({
		httpCode: '400',
		description: expect.stringContaining('Name another default administrator'),
	});
});

it('says that a member has to be disabled before deletion', async () => {
	const sandbox = tallyfy();
	const { error } = await perform(sandbox, ['member', 'deletePermanently'], { memberId });
	expect(error?.message).toBe('Please disable the user before deletion.');
	expect(error?.description).toBe('Disable or remove this member first, and then delete.');
	await perform(sandbox, ['member', 'disable'], { memberId });
	expect(jsonOf(await perform(sandbox, ['member', 'deletePermanently'], { memberId }))).toEqual([
		{ id: benId, deleted: true, changed: true },
	]);
	expect(sandbox.state.members.get(benId)?.email).toBe(`${ben}.deleted.${benId}`);
});

it.each([
	['changeRole', { memberId: picked(chloeId), role: 'standard' }],
	['enable', {}],
])('%s says that no seat is free', async (operation, parameters) => {
	const sandbox = tallyfy();
	const { id } = sandbox.addMember({ email: 'old.hand@example.com', status: 'disabled' });
	sandbox.seats = { full: 4, light: 1 };
	const { error } = await perform(sandbox, ['member', operation], { memberId: picked(id), ...parameters });
	expect(error).toMatchObject({
		httpCode: '409',
		description: expect.stringContaining('No full seat is free in this organization'),
	});
});

it('lets administrators only', async () => {
	const sandbox = tallyfy();
	const { error } = await perform(sandbox, ['member', 'get'], { memberId, actAs: actAs(ben) });
	expect(error?.description).toContain('Act As a member with the right role');
});

it('updates the member in Act As', async () => {
	const sandbox = tallyfy();
	await perform(sandbox, ['member', 'updateCurrent'], { actAs: actAs(ben), updateFields: { jobTitle: 'Lead' } });
	expect(sandbox.state.members.get(benId)).toMatchObject({ job_title: 'Lead', team: 'Client services' });
	expect(sandbox.state.members.get(anaId)?.job_title).toBe('Operations lead');
});

it('provisions once, and passes a member on when told to skip', async () => {
	const sandbox = tallyfy();
	const parameters = { email: 'new@example.com', firstName: 'New', lastName: 'One', ifExists: 'skip' };
	const results = [
		await perform(sandbox, ['member', 'provision'], parameters),
		await perform(sandbox, ['member', 'provision'], parameters),
	];
	expect(results.flatMap(jsonOf)).toMatchObject([{ changed: true }, { changed: false }]);
	expect(sandbox.count('provisionApplicationUser')).toBe(1);
	expect(requestsOf(sandbox).inviteMember).toBeUndefined();
	const { error } = await perform(sandbox, ['member', 'provision'], { ...parameters, ifExists: 'fail' });
	expect(error).toMatchObject({ httpCode: '422', message: expect.stringContaining('already been taken') });
});

it('takes new hires as a sheet has them: roles as words, somebody who comes back, groups by name', async () => {
	const sandbox = tallyfy();
	const [sales, support] = ['Sales', 'Support'].map((name) => sandbox.state.addGroup({ name, description: name }));
	const back = sandbox.addMember({ email: 'old.hand@example.com', status: 'disabled' });
	const sheet = [
		{ email: 'new@example.com', role: 'Standard', group: 'Sales' },
		{ email: back.email, role: 'LIGHT ', group: 'support' },
		{ email: 'chief@example.com', role: 'Administrator', group: 'Sales' },
	];
	const column = (name: string) => `={{ $json.${name} }}`;
	const person = { email: column('email'), firstName: 'New', lastName: 'One', role: column('role') };
	const known = { ifExists: 'skip', ifDisabled: 'enable' };
	const options = { credentials: credentialsOf(sandbox, { defaultMember: ana }), items: sheet };
	const hired = await perform(sandbox, ['member', 'provision'], { ...person, ...known }, options);
	const [created, enabled, chief] = jsonOf(hired);
	expect([created, enabled, chief].map(({ changed }) => changed)).toEqual([true, true, true]);
	expect(back.status).toBe('active');
	expect([created.role, chief.role]).toEqual(['standard', 'admin']);

	const items = jsonOf(hired).map(({ id }, index) => ({ id, group: sheet[index].group }));
	const parameters = { groupId: picked(column('group'), 'name'), updateFields: { addMembers: column('id') } };
	for (let times = 1; times <= 2; times++) {
		expect((await perform(sandbox, ['group', 'update'], parameters, { items })).error).toBeUndefined();
		expect([sales.members, support.members]).toEqual([[created.id, chief.id], [back.id]]);
	}
});

it('gives names of roles in one case', async () => {
	const sandbox = tallyfy();
	const roles = jsonOf(await perform(sandbox, ['member', 'getAll'], { returnAll: true })).map(({ role }) => role);
	expect(new Set(roles)).toEqual(new Set(['admin', 'standard', 'light']));
	expect(sandbox.requests.at(-1)).toMatchObject({ member: ana });
});

it('makes nobody who is a standard member a light one unasked', async () => {
	const sandbox = tallyfy();
	await perform(sandbox, ['member', 'changeRole'], { memberId });
	expect(sandbox.state.members.get(benId)?.role.toLowerCase()).toBe('standard');
});

it.each(['invite', 'provision'] as const)('offers %s to skip a member or to fail', (operation) => {
	const { fields } = menu.member.operations[operation];
	expect(fields.find(({ name }) => name === 'ifExists')?.options).toMatchObject([
		{ name: 'Fail', value: 'fail' },
		{ name: 'Skip', value: 'skip' },
	]);
});
