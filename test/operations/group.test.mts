import type { Sandbox } from '../../sandbox/index.mts';
import { jsonOf } from '../support/nodes.mts';
import { perform, picked } from '../support/menu.mts';
import { tallyfy } from '../support/tallyfy.mts';

const [dana, lee] = ['dana.reyes@example.com', 'lee@example.com'];

function onboarding({ state }: Sandbox) {
	state.addGuest({ email: dana });
	state.addGuest({ email: lee });
	return state.addGroup({
		name: 'Client onboarding',
		description: 'New clients',
		members: [20101, 20102],
		guests: ['Dana.Reyes@example.com'],
	});
}

const unchanged = {
	name: 'Client onboarding',
	description: 'New clients',
	members: [20101, 20102],
	guests: ['Dana.Reyes@example.com'],
};

it.each<[object, object]>([
	[{ name: 'Clients' }, { name: 'Clients' }],
	[{ description: 'All clients' }, { description: 'All clients' }],
	[{ addMembers: '20102, 20104' }, { members: [20101, 20102, 20104] }],
	[{ removeMembers: '20101' }, { members: [20102] }],
	[{ setMembers: '20105', addMembers: '20101' }, { members: [20105, 20101] }],
	[{ setMembers: '', name: 'Clients' }, { name: 'Clients' }],
	[{ addGuests: `${dana}, ${lee}` }, { guests: ['Dana.Reyes@example.com', lee] }],
	[{ removeGuests: dana }, { guests: [] }],
	[{ setGuests: lee }, { guests: [lee] }],
])('changes only what was asked, however often: %j', async (updateFields, change) => {
	const sandbox = tallyfy();
	const group = onboarding(sandbox);
	const parameters = { groupId: picked(group.id), updateFields: { ...updateFields } };
	for (let times = 1; times <= 2; times++) {
		expect((await perform(sandbox, ['group', 'update'], parameters)).error).toBeUndefined();
		expect(group).toMatchObject({ ...unchanged, ...change });
	}
});

it('says what a group lacks that has no description', async () => {
	const sandbox = tallyfy();
	const { id, members } = sandbox.state.addGroup({ name: 'Sales' });
	const parameters = { groupId: picked(id), updateFields: { addMembers: '20102' } };
	const { error } = await perform(sandbox, ['group', 'update'], parameters);
	expect(error?.description).toContain('with Description in Group: Update');
	expect(members).toEqual([]);
	const described = { ...parameters, updateFields: { addMembers: '20102', description: 'Sells' } };
	expect(jsonOf(await perform(sandbox, ['group', 'update'], described))).toMatchObject([{ member_ids: [20102] }]);
});

it.each<[object, object, boolean]>([
	[{}, {}, false],
	[{ memberIds: '20102, 20101', guestEmails: dana }, {}, false],
	[{ memberIds: '20104' }, { members: [20104] }, true],
	[{ guestEmails: lee }, { guests: [lee] }, true],
])('updates a group that exists, where it differs: %j', async (additionalFields, change, changed) => {
	const sandbox = tallyfy();
	const group = onboarding(sandbox);
	sandbox.state.addGroup({ name: 'Client onboarding, Leeds', description: 'New clients' });
	const parameters = {
		name: 'client onboarding',
		description: 'New clients',
		ifExists: 'update',
		additionalFields: { ...additionalFields },
	};
	expect(jsonOf(await perform(sandbox, ['group', 'create'], parameters))).toMatchObject([{ id: group.id, changed }]);
	expect(group).toMatchObject({ ...unchanged, ...change });
	expect(sandbox.count('updateGroup')).toBe(Number(changed));
});

it('updates the description of a group that exists', async () => {
	const sandbox = tallyfy();
	const group = onboarding(sandbox);
	const parameters = { name: group.name, description: 'All clients', ifExists: 'update' };
	expect(jsonOf(await perform(sandbox, ['group', 'create'], parameters))).toMatchObject([{ changed: true }]);
	expect(group).toMatchObject({ ...unchanged, description: 'All clients' });
});

const groupId = picked('f66a641e5db82614d5cdfe5b5dee41a1');

it.each<[string, object, string]>([
	['create', { name: 'Clients', description: '={{ "" }}' }, 'Description is empty'],
	['create', { name: 'x'.repeat(201), description: 'y' }, 'Name is too long: 201 characters, and Tallyfy takes 200'],
	[
		'create',
		{ name: 'Clients', description: 'All', additionalFields: { guestEmails: 'Dana' } },
		'Guests is not a list of email addresses, separated by commas: "Dana"',
	],
	['update', { groupId, updateFields: { description: '' } }, 'Description is empty'],
	[
		'update',
		{ groupId, updateFields: { addMembers: '1;2' } },
		'Add Members is not a list of IDs or emails of members, separated by commas: "1;2"',
	],
	['update', { groupId }, 'Update Fields is empty'],
	['get', { groupId: picked('={{ ["Clients", "Staff"] }}') }, 'Group is not a name or an ID: ["Clients","Staff"]'],
])('%s refuses %j before anything is sent', async (operation, parameters, message) => {
	const sandbox = tallyfy();
	const { error } = await perform(sandbox, ['group', operation], { ...parameters });
	expect(error?.message).toBe(message);
	expect(sandbox.requests).toEqual([]);
});

it('gives the people of a group as text', async () => {
	const sandbox = tallyfy();
	onboarding(sandbox);
	expect(jsonOf(await perform(sandbox, ['group', 'getAll']))).toMatchObject([
		{ member_ids: [20101, 20102], guest_emails: ['Dana.Reyes@example.com'] },
	]);
});

it('says what Tallyfy says of a name that is taken', async () => {
	const sandbox = tallyfy();
	onboarding(sandbox);
	const { error } = await perform(sandbox, ['group', 'create'], { name: 'client onboarding', description: 'Again' });
	expect(error?.message).toContain('The name has already been taken.');
});
