import type { Sandbox } from '../../sandbox/index.mts';
import { jsonOf } from '../support/nodes.mts';
import { perform, picked } from '../support/menu.mts';
import { tallyfy } from '../support/tallyfy.mts';

const dana = 'dana.reyes@example.com';
const guestEmail = picked(dana, 'email');

const withDana = (sandbox: Sandbox) =>
	sandbox.state.addGuest({ email: dana, first_name: 'Dana', details: { associated_members: [20101, 20102] } });

it.each<[string, object, number[]]>([
	['adds once', { addMembers: '20102, 20104' }, [20101, 20102, 20104]],
	['removes', { removeMembers: '20101' }, [20102]],
	['adds and removes', { addMembers: 20104, removeMembers: '20102,20105' }, [20101, 20104]],
	['sets', { setMembers: '={{ [20104, 20105] }}' }, [20104, 20105]],
	['keeps what is there when the new list is empty', { setMembers: '', addMembers: '20105' }, [20101, 20102, 20105]],
])('%s members: %j', async (_, updateFields, members) => {
	const sandbox = tallyfy();
	const guest = withDana(sandbox);
	const parameters = { guestEmail, updateFields: { ...updateFields } };
	for (let times = 1; times <= 2; times++) {
		expect((await perform(sandbox, ['guest', 'update'], parameters)).error).toBeUndefined();
		expect(guest.details.associated_members).toEqual(members);
	}
	expect(guest).toMatchObject({ first_name: 'Dana', details: { status: 'active' } });
});

it.each<[string, object, string]>([
	[
		'update',
		{ guestEmail, updateFields: { addMembers: '20101, Ben' } },
		'Add Members is not a list of IDs or emails of members, separated by commas: "Ben"',
	],
	['update', { guestEmail }, 'Update Fields is empty'],
	['update', { guestEmail, updateFields: { setMembers: ' , ' } }, 'Update Fields is empty'],
	['get', { guestEmail: picked('Dana', 'email') }, 'Guest is not an email address: "Dana"'],
	[
		'create',
		{ email: dana, additionalFields: { companyUrl: 'example' } },
		'Company URL is not a complete address: "example"',
	],
	['create', { email: 'dana reyes@example.com' }, 'Email is not an email address: "dana reyes@example.com"'],
	['create', { email: dana, additionalFields: { sourceCreatedAt: 'soon' } }, 'Source Created At is not a date: "soon"'],
])('%s refuses %j before anything is sent', async (operation, parameters, message) => {
	const sandbox = tallyfy();
	const { error } = await perform(sandbox, ['guest', operation], { ...parameters });
	expect(error?.message).toBe(message);
	expect(sandbox.requests).toEqual([]);
});

it.each([
	['of a member', 'ben.okafor@example.com', 'The email belongs to a member.'],
	['of a domain without mail', 'dana@example.net', 'The email must be a valid email address.'],
])('says why an email %s is refused', async (_, email, words) => {
	const sandbox = tallyfy();
	const { error } = await perform(sandbox, ['guest', 'create'], { email });
	expect(error?.message).toContain(words);
	expect(error?.description).toContain('its domain receives email, and when it belongs to no member');
});

it('names the open tasks that keep a guest from being disabled', async () => {
	const sandbox = tallyfy();
	withDana(sandbox);
	const task = sandbox.state.addTask([]);
	task.owners.guests = [dana];
	const { error } = await perform(sandbox, ['guest', 'disable'], { guestEmail });
	expect(error?.message).toBe('Cannot disable guest with incomplete tasks');
	expect(error?.description).toContain('Complete the open tasks of this guest');
	task.completed_at = task.created_at;
	const disabled = await perform(sandbox, ['guest', 'disable'], { guestEmail });
	expect(jsonOf(disabled)).toMatchObject([{ disabled_at: expect.any(String) }]);
});

it('says who is not a guest', async () => {
	const sandbox = tallyfy();
	const refused = await perform(sandbox, ['guest', 'delete'], { guestEmail });
	expect(refused.error?.description).toContain(`No guest of this organization may have the email ${dana}`);
	const missing = await perform(sandbox, ['guest', 'get'], { guestEmail });
	expect(missing.error?.httpCode).toBe('404');
});

it('says that no seat is free for a guest', async () => {
	const sandbox = tallyfy();
	withDana(sandbox);
	sandbox.seats = { full: 9, light: 1 };
	const { error } = await perform(sandbox, ['guest', 'convertToMember'], { guestEmail });
	expect(error?.description).toContain('No light seat is free in this organization');
	expect(sandbox.state.guests.size).toBe(1);
});

it('says success where Tallyfy says nothing', async () => {
	const sandbox = tallyfy();
	withDana(sandbox);
	sandbox.fault({ operationId: 'disableGuest', kind: 'status', status: 200, body: undefined });
	expect(jsonOf(await perform(sandbox, ['guest', 'disable'], { guestEmail }))).toEqual([
		{ success: true, changed: true },
	]);
});

it('shows by disabled_at that a guest is disabled, in UTC', async () => {
	const sandbox = tallyfy();
	const guest = withDana(sandbox);
	guest.details.disabled_at = '2026-07-21 09:30:00';
	const [shown] = jsonOf(await perform(sandbox, ['guest', 'get'], { guestEmail }));
	expect(shown).toMatchObject({ email: dana, disabled_at: '2026-07-21T09:30:00.000Z' });
	// Something else, which stays active.
	expect(guest.details.status).toBe('active');
	expect(shown).not.toHaveProperty('status');
});
