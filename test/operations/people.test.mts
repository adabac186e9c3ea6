import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import { withMovingClock } from '../support/clock.mts';
import { perform, picked } from '../support/menu.mts';
import { ben, jsonOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

const dana = 'dana@example.com';

const [anaId, benId] = [20101, 20102];

const pay = { title: 'Pay', deadline: '2031-02-01T17:00:00Z' };

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = tallyfy();
});

const run = async (operation: readonly [string, string], parameters: INodeParameters, json: IDataObject = {}) =>
	await withMovingClock(async () => await perform(sandbox, operation, parameters, { items: [json] }));

const tasks = () => [...sandbox.state.tasks.values()];

describe('the answer to a field for people', () => {
	/** A template whose kick-off form asks for people, and what a launch with an answer gives. */
	function form() {
		const { id, prerun } = sandbox.state.addTemplate({
			title: 'Onboard',
			prerun: [{ label: 'Reviewers', field_type: 'assignees_form' }],
		});
		const launched = async (given: unknown, json?: IDataObject) => {
			const answers = { mappingMode: 'defineBelow', value: { [prerun[0].id]: given } } as INodeParameters;
			const result = await run(['process', 'launch'], { templateId: picked(id), name: 'A', answers }, json);
			return { ...result, stored: sandbox.state.runs.all().at(-1)?.prerun[prerun[0].id] };
		};
		return { launched, prerun };
	}

	/** The guest has the number of a member. */
	const guest = { id: anaId, email: dana };

	it.each<[string, unknown, IDataObject, object]>([
		["a member's email", ben, {}, { users: [benId], guests: [] }],
		['the email of no member', dana, {}, { users: [], guests: [dana] }],
		['emails and a number', `${ben}, ${dana}, ${anaId}`, {}, { users: [benId, anaId], guests: [dana] }],
		[
			'a member',
			'={{ $json }}',
			{ id: benId, email: ben, full_name: 'Ben', role: 'light' },
			{ users: [benId], guests: [] },
		],
		['a member in short', '={{ $json }}', { id: benId, email: ben }, { users: [benId], guests: [] }],
		['a guest', '={{ $json }}', { ...guest, link: null }, { users: [], guests: [dana] }],
		[
			'a guest with the email of a member',
			'={{ $json }}',
			{ ...guest, email: ben, link: null },
			{ users: [], guests: [ben] },
		],
		['a guest in short', '={{ $json }}', guest, { users: [], guests: [dana] }],
		['guests in their list', '={{ $json }}', { guests: [guest] }, { users: [], guests: [dana] }],
		['members in their list', '={{ $json }}', { users: [ben, { id: anaId }] }, { users: [benId, anaId], guests: [] }],
	])('is %s', async (_, given, json, people) => {
		const { error, stored } = await form().launched(given, json);
		expect(error).toBeUndefined();
		expect(stored).toEqual({ ...people, groups: [] });
	});

	it('is groups by name, by record and with the members that it has', async () => {
		const [both, finance, legal] = ['Finance, Legal', 'Finance', 'Legal'].map(
			(name) => sandbox.state.addGroup({ name }).id,
		);
		const { launched } = form();
		const record = { id: legal, name: 'Legal', members: [anaId], guests: [dana] };
		const stored = [];
		for (const given of ['finance', 'Finance, Legal', 'Legal, Finance', '={{ $json }}', "={{ ['Finance', $json] }}"]) {
			stored.push((await launched(given, record)).stored);
		}
		const groups = [[finance], [both], [legal, finance], [legal], [finance, legal]];
		expect(stored).toEqual(groups.map((own) => ({ users: [], guests: [], groups: own })));
	});

	it.each(['Dana', { users: [dana] }, { guests: ['Dana'] }, { name: 'Dana' }])(
		'is refused where it is nobody, and nothing is launched: %j',
		async (who) => {
			sandbox.state.addGroup({ name: 'Finance' });
			const { error } = await form().launched('={{ $json.who }}', { who });
			expect(error?.message).toMatch(/^Reviewers takes people, and this is nobody: /);
			expect(sandbox.state.runs.all()).toEqual([]);
		},
	);

	it('is named as JSON by the label of the field, in a process that runs too', async () => {
		const { launched, prerun } = form();
		await launched(dana);
		const [own] = sandbox.state.runs.all();
		const answers = { specifyAnswers: 'json', answersAsJson: { reviewers: [ben, dana] } };
		const { error } = await run(['process', 'update'], { processId: picked(own.id), ...answers });
		expect(error).toBeUndefined();
		expect(own.prerun[prerun[0].id]).toEqual({ users: [benId], guests: [dana], groups: [] });
	});

	it('is looked up once for all items', async () => {
		const { id, prerun } = sandbox.state.addTemplate({
			prerun: [{ label: 'Reviewers', field_type: 'assignees_form' }],
		});
		const answers = { mappingMode: 'defineBelow', value: { [prerun[0].id]: ben } };
		const parameters = { templateId: picked(id), name: 'A', answers };
		const { error } = await perform(sandbox, ['process', 'launch'], parameters, { items: [{}, {}, {}] });
		expect(error).toBeUndefined();
		expect(sandbox.count('listMembers')).toBe(1);
	});
});

describe('what a node puts out goes into the next', () => {
	const groups = () => ['Finance', 'Legal, abroad'].map((name) => sandbox.state.addGroup({ name }).id);

	it.each(['owners as IDs', 'owners as records'])('people of a task: %s', async (shape) => {
		const group_ids = groups();
		const people = { memberIds: `${ben}, ${anaId}`, guestEmails: dana, groupIds: group_ids.join() };
		const created = await run(['task', 'create'], { ...pay, ...people });
		const [{ owners }] = tasks();
		if (shape === 'owners as IDs') Object.assign(owners, { users: [benId, anaId] });
		const [json] = jsonOf(await run(['task', 'get'], { taskId: picked(String(jsonOf(created)[0].id)) }));
		expect(json).toMatchObject({ member_ids: [benId, anaId], guest_emails: [dana], group_ids });
		if (shape === 'owners as records') expect(json.members).toMatchObject([{ id: benId }, { id: anaId }]);
		const again = {
			...pay,
			memberIds: shape === 'owners as IDs' ? '={{ $json.member_ids }}' : '={{ $json.members }}',
			guestEmails: '={{ $json.guest_emails }}',
			groupIds: '={{ $json.group_ids }}',
		};
		const { error, items } = await run(['task', 'create'], again, json);
		expect(error).toBeUndefined();
		expect(items[0].json).toMatchObject({ member_ids: [benId, anaId], guest_emails: [dana], group_ids });
	});

	it('people of a group, and of a step', async () => {
		sandbox.state.addGuest({ email: dana });
		const parameters = { name: 'A', description: 'All', additionalFields: { memberIds: ben, guestEmails: dana } };
		const [group] = jsonOf(await run(['group', 'create'], parameters));
		expect(group).toMatchObject({ member_ids: [benId], guest_emails: [dana] });
		const { id } = sandbox.state.addTemplate();
		const additionalFields = { memberIds: '={{ $json.member_ids }}', guestEmails: '={{ $json.guest_emails }}' };
		const [step] = jsonOf(
			await run(['step', 'create'], { templateId: picked(id), title: 'A', additionalFields }, group),
		);
		expect(step).toMatchObject({ member_ids: [benId], guest_emails: [dana], group_ids: [] });
	});

	it('members, guests and groups as the lists that Get Many gives', async () => {
		sandbox.state.addGuest({ email: dana });
		groups();
		const read = async (resource: string) => jsonOf(await run([resource, 'getAll'], { returnAll: true }));
		const json = { members: await read('member'), guests: await read('guest'), groups: await read('group') };
		const { error } = await run(
			['task', 'create'],
			{
				...pay,
				memberIds: '={{ $json.members.filter((one) => one.role !== "bot").slice(0, 2) }}',
				guestEmails: '={{ $json.guests }}',
				groupIds: '={{ $json.groups }}',
			},
			json,
		);
		expect(error).toBeUndefined();
		expect(tasks()[0].owners).toMatchObject({
			users: json.members.slice(0, 2).map(({ id }) => ({ id })),
			guests: [dana],
			groups: json.groups.map(({ id }) => id),
		});
	});

	it('tags of a process, of a template and of a task', async () => {
		const titles = ['Urgent', 'Legal, abroad'];
		const tags = titles.map((title) => sandbox.state.addTag({ title }));
		const template = sandbox.state.addTemplate({ title: 'Onboard', prerun: [] });
		const launch = { templateId: picked(template.id), name: 'A' };
		const additionalFields = { tagIds: tags.map(({ id }) => id).join() };
		const [launched] = jsonOf(await run(['process', 'launch'], { ...launch, additionalFields }));
		const read = { processId: picked(String(launched.id)), options: { with: ['tags'] } };
		const [json] = jsonOf(await run(['process', 'get'], read));
		expect(json.tags).toEqual(tags.map(({ id, title }) => ({ id, title })));
		const [task] = jsonOf(
			await run(
				['task', 'create'],
				{ ...pay, memberIds: ben, additionalFields: { tagIds: '={{ $json.tags }}' } },
				json,
			),
		);
		const [own] = jsonOf(await run(['task', 'get'], { taskId: picked(String(task.id)), options: { with: ['tags'] } }));
		expect(own.tags).toEqual(json.tags);
	});

	it('the answer to a field for people', async () => {
		const [finance] = groups();
		const fields = [{ label: 'Reviewers', field_type: 'assignees_form' as const }];
		const { id, prerun } = sandbox.state.addTemplate({ prerun: fields });
		const launched = async (given: string, json?: IDataObject) => {
			const answers = { mappingMode: 'defineBelow', value: { [prerun[0].id]: given } };
			const [own] = jsonOf(await run(['process', 'launch'], { templateId: picked(id), name: 'A', answers }, json));
			const read = { processId: picked(String(own.id)), options: { withAnswers: true } };
			return jsonOf(await run(['process', 'get'], read))[0];
		};
		const first = await launched(`${ben}, ${dana}, Finance`);
		expect(first.answers).toMatchObject({ Reviewers: [benId, dana, finance] });
		expect((await launched("={{ $json.answers['Reviewers'] }}", first)).answers).toEqual(first.answers);
	});
});
