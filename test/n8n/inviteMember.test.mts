import { actAs, ana, ben, inviteMember, jsonOf, notesOf } from '../support/nodes.mts';
import { withMovingClock } from '../support/clock.mts';
import { credentialsOf, requestsOf, tallyfy } from '../support/tallyfy.mts';

const provision = { method: 'provision' };

it('invites in the name of the member in Act As', async () => {
	const sandbox = tallyfy();
	const result = await inviteMember(credentialsOf(sandbox), { role: 'standard', message: 'Welcome, Chloe.' });
	expect(jsonOf(result)).toMatchObject([
		{ email: 'chloe.new@example.com', first_name: 'Chloe', status: 'invited', role: 'standard', changed: true },
	]);
	expect(sandbox.requests.at(-1)).toMatchObject({ operationId: 'inviteMember', token: 'user', member: ana });
	expect(notesOf(result)).toEqual([]);
	expect(requestsOf(sandbox)).toEqual({ issueToken: 1, issueUserToken: 1, inviteMember: 1 });
});

it.each([200, 201] as const)('provisions with the application token, answered with %i', async (status) => {
	const sandbox = tallyfy();
	sandbox.provisionStatus = status;
	const result = await inviteMember(credentialsOf(sandbox), { ...provision, timezone: 'Europe/Stockholm' });
	expect(jsonOf(result)).toMatchObject([
		{ email: 'chloe.new@example.com', timezone: 'Europe/Stockholm', changed: true },
	]);
	expect(requestsOf(sandbox)).toEqual({ issueToken: 1, provisionApplicationUser: 1 });
});

it('provisions as the application although there is a Default Member', async () => {
	const sandbox = tallyfy();
	await inviteMember(credentialsOf(sandbox, { defaultMember: ana }), provision);
	expect(sandbox.requests.at(-1)).toMatchObject({ operationId: 'provisionApplicationUser', token: 'application' });
	expect(sandbox.count('issueUserToken')).toBe(0);
});

it('leaves the timezone to Tallyfy when it is empty', async () => {
	const sandbox = tallyfy();
	await inviteMember(credentialsOf(sandbox), { ...provision, timezone: '' });
	expect(sandbox.state.memberByEmail('chloe.new@example.com')?.timezone).toBe('Europe/London');
});

it('reports a member as Tallyfy does, unless told to skip', async () => {
	const sandbox = tallyfy();
	const { error } = await inviteMember(credentialsOf(sandbox), { email: ben });
	expect(error).toMatchObject({ httpCode: '422', message: expect.stringContaining('already been taken') });
});

it.each([
	['invite', {}, ana],
	['provision, with a Default Member', { defaultMember: ana }, ana],
	['provision, with nobody to act as', {}, ben],
])('passes a member on when told to skip: %s', async (method, fields, asks) => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox, fields);
	const result = await inviteMember(credentials, {
		email: 'Ben.Okafor@example.com',
		method: method.split(',')[0],
		ifExists: 'skip',
	});
	expect(jsonOf(result)).toMatchObject([{ id: 20102, email: ben, changed: false }]);
	expect(notesOf(result)).toEqual(['The member was there already and not changed.']);
	expect(sandbox.requests.at(-1)).toMatchObject({ operationId: asks === ben ? 'getMe' : 'listMembers', member: asks });
	expect(sandbox.count('inviteMember') + sandbox.count('provisionApplicationUser')).toBe(0);
});

describe.each([
	['invite', {}],
	['provision', { defaultMember: ana }],
])('a disabled member, with %s', (method, fields) => {
	const skip = { method, email: 'old.hand@example.com', ifExists: 'skip' };

	it.each([
		[
			'leave',
			'disabled',
			false,
			[
				expect.stringMatching(/stay disabled.* set If Disabled to Enable/),
				'The member was there already and not changed.',
			],
		],
		['enable', 'active', true, []],
	])('If Disabled says %s', async (ifDisabled, status, changed, notes) => {
		const sandbox = tallyfy();
		const { id } = sandbox.addMember({ email: 'old.hand@example.com', status: 'disabled' });
		const result = await inviteMember(credentialsOf(sandbox, fields), { ...skip, ifDisabled });
		expect(jsonOf(result)).toMatchObject([{ id, status, changed }]);
		expect(notesOf(result)).toEqual(notes);
		expect(sandbox.member('old.hand@example.com').status).toBe(status);
	});

	it('If Disabled says fail', async () => {
		const sandbox = tallyfy();
		sandbox.addMember({ email: 'old.hand@example.com', status: 'disabled' });
		const items = ['new@example.com', skip.email].map((email) => ({ email }));
		const parameters = { ...skip, email: '={{ $json.email }}', ifDisabled: 'fail' };
		const { error } = await inviteMember(credentialsOf(sandbox, fields), parameters, { items });
		expect(error?.message).toBe('old.hand@example.com is a disabled member');
		expect(error?.description).toMatch(/^1 of 2 items is done\. .* Nothing was changed for this item\.$/);
		expect(sandbox.member('old.hand@example.com').status).toBe('disabled');
	});
});

it('enables nobody who is not disabled', async () => {
	const sandbox = tallyfy();
	const parameters = { email: ben, ifExists: 'skip', ifDisabled: 'enable' };
	expect(jsonOf(await inviteMember(credentialsOf(sandbox), parameters))).toMatchObject([
		{ email: ben, changed: false },
	]);
	expect(sandbox.count('enableMember')).toBe(0);
});

it('says where the application alone cannot see that a member is disabled', async () => {
	const sandbox = tallyfy();
	sandbox.addMember({ email: 'old.hand@example.com', status: 'disabled' });
	const parameters = { ...provision, email: 'old.hand@example.com', ifExists: 'skip', ifDisabled: 'enable' };
	const { error } = await inviteMember(credentialsOf(sandbox), parameters);
	expect(error?.description).toContain('name an administrator as Default Member in the credential');
});

it('takes nobody for the person whose email only contains the one that was given', async () => {
	const sandbox = tallyfy();
	const parameters = { email: 'okafor@example.com', ifExists: 'skip' };
	const [member] = jsonOf(await inviteMember(credentialsOf(sandbox), parameters));
	expect(member).toMatchObject({ email: 'okafor@example.com', changed: true });
});

it('does not provision while it is unknown whether the person is a member', async () => {
	const sandbox = tallyfy();
	sandbox.fault({ operationId: 'issueUserToken', kind: 'status', status: 500, body: { message: 'Server Error' } });
	const { error } = await inviteMember(credentialsOf(sandbox), { ...provision, ifExists: 'skip' });
	expect(error?.httpCode).toBe('500');
	expect(sandbox.count('provisionApplicationUser')).toBe(0);
});

it('can be run twice with skip, and invites once, in the order of the items', async () => {
	const sandbox = tallyfy();
	const items = ['one@example.com', 'two@example.com', 'one@example.com', 'One@example.com'].map((email) => ({
		email,
	}));
	const result = await inviteMember(
		credentialsOf(sandbox),
		{ email: '={{ $json.email }}', ifExists: 'skip' },
		{ items },
	);
	expect(jsonOf(result).map(({ email, changed }) => [email, changed])).toEqual([
		['one@example.com', true],
		['two@example.com', true],
		['one@example.com', false],
		['one@example.com', false],
	]);
	expect(notesOf(result)).toEqual(['2 of 4 members were there already and not changed.']);
	expect(sandbox.count('inviteMember')).toBe(2);
});

it('provisions with skip somebody who is not known yet, and nobody to act as', async () => {
	const sandbox = tallyfy();
	const result = await inviteMember(credentialsOf(sandbox), { ...provision, ifExists: 'skip' });
	expect(jsonOf(result)).toMatchObject([{ email: 'chloe.new@example.com', changed: true }]);
});

it.each([
	['full', 'admin', 'No full seat is free in this organization'],
	['light', 'light', 'No light seat is free in this organization'],
])('says that the %s seats are used up, and what to do', async (pool, role, happened) => {
	const sandbox = tallyfy();
	sandbox.seats = { full: 0, light: 0 };
	const { error } = await inviteMember(credentialsOf(sandbox), { role });
	expect(error?.message).toBe(`Your organization has used all of its ${pool} seats.`);
	expect(error?.description).toContain(happened);
	expect(error?.description).toContain('Disable or remove a member');
});

const operations = [
	['inviteMember', {}],
	['provisionApplicationUser', provision],
] as const;
const troubles = [
	[{ kind: 'html', status: 502 }, 'Tallyfy is not able to answer right now (HTTP 502)'],
	[{ kind: 'cut', at: 'request' }, 'The connection to go.tallyfy.com broke off before an answer came'],
	[{ kind: 'cut', at: 'answer' }, 'The connection to go.tallyfy.com broke off before an answer came'],
] as const;

it.each(operations.flatMap((operation) => troubles.map((trouble) => [...operation, ...trouble] as const)))(
	'never sends %s %j twice: %j',
	async (operationId, parameters, fault, message) => {
		const sandbox = tallyfy();
		sandbox.fault({ operationId, ...fault });
		const { error } = await withMovingClock(async () => await inviteMember(credentialsOf(sandbox), parameters));
		expect(error?.message).toBe(message);
		expect(error?.description).toContain('It is not known whether Tallyfy carried this out');
		expect(sandbox.count(operationId)).toBe(1);
	},
);

it('sends one after the other, and goes on after one that does not work out', async () => {
	const sandbox = tallyfy();
	const emails = ['one@example.com', ben, 'two@example.com'];
	const items = emails.map((email) => ({ email }));
	for (const after of [0, 1, 2])
		sandbox.fault({ operationId: 'inviteMember', kind: 'delay', ms: 30 - 10 * after, after });
	const result = await inviteMember(
		credentialsOf(sandbox),
		{ email: '={{ $json.email }}' },
		{ items, onError: 'continueErrorOutput' },
	);
	expect(jsonOf(result).map(({ email }) => email)).toEqual(['one@example.com', 'two@example.com']);
	expect(result.errorItems).toMatchObject([
		{ json: { email: ben, details: { status: 422 } }, pairedItem: { item: 1 } },
	]);
	const times = sandbox.requests.filter(({ operationId }) => operationId === 'inviteMember');
	expect(times.map(({ status }) => status)).toEqual([200, 422, 200]);
});

it('sends nothing after the first one that does not work out, and says how many are done and whom it is about', async () => {
	const sandbox = tallyfy();
	const items = ['one@example.com', ben, 'two@example.com'].map((email) => ({ email }));
	const { error } = await inviteMember(credentialsOf(sandbox), { email: '={{ $json.email }}' }, { items });
	expect(error?.context).toMatchObject({ itemIndex: 1 });
	expect(error?.description).toMatch(
		/^1 of 3 items is done\. ben\.okafor@example\.com is a member already: set If It Exists to Skip/,
	);
	expect(sandbox.count('inviteMember')).toBe(2);
});

const long = (length: number) => 'ü'.repeat(length);

it.each([
	[{ firstName: long(33) }, 'First Name is too long: 33 characters, and Tallyfy takes 32'],
	[{ firstName: `${long(33)} New`, lastName: '' }, 'First Name is too long: 33 characters, and Tallyfy takes 32'],
	[{ firstName: `Chloe ${long(33)}`, lastName: '' }, 'Last Name is too long: 33 characters, and Tallyfy takes 32'],
	[{ lastName: '  ' }, 'Last Name is empty'],
	[{ message: long(5001) }, 'Message is too long: 5001 characters, and Tallyfy takes 5000'],
	[{ email: 'chloe new@example.com' }, 'Email is not an email address: "chloe new@example.com"'],
	[{ email: '={{ "" }}' }, 'Email is empty'],
	[{ role: '={{ $json.nothing }}' }, 'Role is empty: its expression gives no value for this item'],
	[{ role: '={{ null }}' }, 'Role is empty'],
	[{ method: '={{ $json.nothing }}' }, 'Method is empty: its expression gives no value for this item'],
	[{ ifExists: '={{ $json.nothing }}' }, 'If It Exists is empty: its expression gives no value for this item'],
	[{ actAs: actAs('={{ "" }}') }, 'Act As is empty: its expression gives no value for this item'],
	[{ role: 'owner' }, '"owner" is not one of the choices of Role'],
])('refuses %j before anything is sent', async (parameters, message) => {
	const sandbox = tallyfy();
	const { error } = await inviteMember(credentialsOf(sandbox), parameters);
	expect(error?.message).toBe(message);
	expect(sandbox.requests).toEqual([]);
});

it('takes what is just short enough, with spaces around the email', async () => {
	const sandbox = tallyfy();
	const parameters = { firstName: long(32), lastName: long(32), message: long(5000), email: ' chloe.new@example.com ' };
	expect((await inviteMember(credentialsOf(sandbox), parameters)).error).toBeUndefined();
});

it.each([
	['Maria del Carmen García López', 'Maria', 'del Carmen García López'],
	[' Bo \t Ek ', 'Bo', 'Ek'],
])('takes the full name in First Name: %j', async (firstName, first_name, last_name) => {
	const sandbox = tallyfy();
	const { error } = await inviteMember(credentialsOf(sandbox), { firstName, lastName: '' });
	expect(error).toBeUndefined();
	expect(sandbox.member('chloe.new@example.com')).toMatchObject({ first_name, last_name });
});

it('says what a single word lacks to be a full name, and invites nobody', async () => {
	const sandbox = tallyfy();
	const items = [{ name: 'Bo Ek' }, { name: 'Cher' }];
	const parameters = { firstName: '={{ $json.name }}', lastName: '', email: '={{ $json.name.length }}@example.com' };
	const { error } = await inviteMember(credentialsOf(sandbox), parameters, { items });
	expect(error?.message).toBe('Last Name is empty');
	expect(error?.description).toMatch(
		/^It may be, where First Name holds the full name\. Here First Name is a single word/,
	);
	expect(sandbox.requests).toEqual([]);
});
