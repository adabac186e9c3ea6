import { editing } from '../support/editor.mts';
import { actAs, ana, ben, nodes } from '../support/nodes.mts';
import { credentialsOf, people, tallyfy } from '../support/tallyfy.mts';

const { searchActAs } = nodes.listMyTasks.methods.listSearch;

/** A sandbox and the panel of a node that acts as Ana when nobody is named. */
function open() {
	const sandbox = tallyfy();
	return { sandbox, panel: editing(nodes.listMyTasks, credentialsOf(sandbox, { defaultMember: ana }), {}) };
}

it('shows members by name and gives their email, but neither the bot nor who is disabled', async () => {
	const { sandbox, panel } = open();
	sandbox.addMember({ email: 'gone@example.com', status: 'disabled' });
	const { results, paginationToken } = await searchActAs.call(panel);
	expect(results).toContainEqual({ name: `Ben Okafor (${ben})`, value: ben });
	const emails = results.map(({ value }) => value);
	const shown = sandbox.members.filter(({ type, status }) => type !== 'bot' && status !== 'disabled');
	expect(new Set(emails)).toEqual(new Set(shown.map(({ email }) => email)));
	expect(paginationToken).toBeUndefined();
});

it('shows the email where there is no name', async () => {
	const { sandbox, panel } = open();
	sandbox.addMember({ email: 'nameless@example.com', full_name: '' });
	const { results } = await searchActAs.call(panel, 'nameless');
	expect(results).toEqual([{ name: 'nameless@example.com', value: 'nameless@example.com' }]);
});

it('gives 101 members in two pages, and says where the second begins', async () => {
	const { sandbox, panel } = open();
	people(sandbox, 101 - sandbox.members.length);
	const first = await searchActAs.call(panel);
	expect(typeof first.paginationToken).toBe('string');
	const second = await searchActAs.call(panel, undefined, first.paginationToken as string);
	expect(second.results).toHaveLength(1);
	expect(second.paginationToken).toBeUndefined();
	// All but the bot.
	const emails = [...first.results, ...second.results].map(({ value }) => value);
	expect(new Set(emails).size).toBe(100);
});

it('lets Tallyfy search, as the Default Member', async () => {
	const { sandbox, panel } = open();
	const { results } = await searchActAs.call(panel, 'okafor & co');
	expect(results).toEqual([]);
	const { url, member } = sandbox.requests.at(-1) ?? {};
	expect(Object.fromEntries(new URL(url ?? '', 'https://go.tallyfy.com').searchParams)).toEqual({
		q: 'okafor & co',
		page: '1',
		per_page: '100',
	});
	expect(member).toBe(ana);
});

it('says what else there is while nobody is named who could ask for the list', async () => {
	const sandbox = tallyfy();
	sandbox.fault({ operationId: 'listMembers', kind: 'status', status: 401, body: { message: 'Unauthorized' } });
	await expect(searchActAs.call(editing(nodes.listMyTasks, credentialsOf(sandbox), {}))).rejects.toMatchObject({
		message: 'Tallyfy lists members only for a member',
		description: 'Give an email in Act As, or set a Default Member in the credential.',
	});
});

it('does not say so of a member whom Tallyfy refuses', async () => {
	const { sandbox, panel } = open();
	const body = { message: 'Unauthorized action' };
	sandbox.fault({ operationId: 'listMembers', kind: 'status', status: 401, body, times: 9 });
	await expect(searchActAs.call(panel)).rejects.toMatchObject({
		description: expect.stringContaining(`Tallyfy refused ${ana}`),
	});
});

it('reads a list as the member whose number is in Act As', async () => {
	const { sandbox } = open();
	const panel = editing(nodes.listMyTasks, credentialsOf(sandbox, { defaultMember: ana }), { actAs: actAs('20102') });
	await searchActAs.call(panel);
	expect(sandbox.requests.at(-1)).toMatchObject({ operationId: 'listMembers', member: ben });
});

it('says in its own words why there is no list', async () => {
	const { sandbox, panel } = open();
	sandbox.fault({ operationId: 'listMembers', kind: 'status', status: 403, body: { message: 'Forbidden' } });
	await expect(searchActAs.call(panel)).rejects.toMatchObject({
		message: `${ana} may not do this`,
		description: expect.stringContaining('Tallyfy says: Forbidden'),
	});
});
