import type { Sandbox } from '../../sandbox/index.mts';
import { withMovingClock } from '../support/clock.mts';
import { perform, picked } from '../support/menu.mts';
import { jsonOf } from '../support/nodes.mts';
import { requestsOf, tallyfy } from '../support/tallyfy.mts';

const named = (name: string) => picked(name, 'name');

const tagsOf = ({ state }: Sandbox, subjectId: string) =>
	state.tagAssociations
		.all()
		.filter(({ subject_id }) => subject_id === subjectId)
		.map(({ tag_id }) => state.tags.get(tag_id).title);

it('tags several processes with a tag that it creates once, however often it runs', async () => {
	const sandbox = tallyfy();
	const runs = [sandbox.state.addRun().id, sandbox.state.addRun().id];
	const parameters = { processId: '={{ $json.id }}', tagId: named('Urgent'), createMissing: true };
	const items = runs.map((id) => ({ id }));
	const first = await perform(sandbox, ['tag', 'addToProcessOrTemplate'], parameters, { items });
	const second = await perform(sandbox, ['tag', 'addToProcessOrTemplate'], parameters, { items });
	expect(jsonOf(first)).toMatchObject(runs.map((subject_id) => ({ subject_id, changed: true })));
	expect(jsonOf(second)).toMatchObject(runs.map((subject_id) => ({ subject_id, changed: false })));
	expect(runs.map((id) => tagsOf(sandbox, id))).toEqual([['Urgent'], ['Urgent']]);
	expect(requestsOf(sandbox)).toMatchObject({ createTag: 1, attachTag: 2 });
});

it('creates a tag once, although the list does not show it yet', async () => {
	const sandbox = tallyfy();
	const items = [{ id: sandbox.state.addRun().id }, { id: sandbox.state.addRun().id }];
	sandbox.lagOfLists = 5;
	const parameters = { processId: '={{ $json.id }}', tagId: named('Urgent'), createMissing: true };
	const result = await perform(sandbox, ['tag', 'addToProcessOrTemplate'], parameters, { items });
	expect(result.error).toBeUndefined();
	expect(items.map(({ id }) => tagsOf(sandbox, id))).toEqual([['Urgent'], ['Urgent']]);
});

it('names a tag that is not there, and creates none unless told to', async () => {
	const sandbox = tallyfy();
	sandbox.state.addTag({ title: 'Urgent help' });
	const processId = picked(sandbox.state.addRun().id);
	const parameters = { processId, tagId: named('Urgent') };
	const { error } = await withMovingClock(
		async () => await perform(sandbox, ['tag', 'addToProcessOrTemplate'], parameters),
	);
	expect(error?.message).toBe('No tag has the name "Urgent"');
	expect(sandbox.state.tags.all()).toHaveLength(1);
	expect(sandbox.state.tagAssociations.all()).toEqual([]);
});

it('refuses a name that no tag can have', async () => {
	const sandbox = tallyfy();
	const parameters = { processId: picked('a'.repeat(32)), tagId: named('x'.repeat(31)), createMissing: true };
	const { error } = await perform(sandbox, ['tag', 'addToProcessOrTemplate'], parameters);
	expect(error?.message).toBe('Tag is too long: 31 characters, and Tallyfy takes 30');
	expect(requestsOf(sandbox)).toEqual({});
});

it.each(['process', 'template'])('says that an archived %s cannot be tagged', async (subject) => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const tagId = picked(state.addTag({ title: 'Urgent' }).id);
	const { id } = state[subject === 'process' ? 'addRun' : 'addTemplate']({ archived_at: '2026-07-01T00:00:00Z' });
	const { error } = await perform(sandbox, ['tag', 'addToProcessOrTemplate'], {
		subject,
		[`${subject}Id`]: picked(id),
		tagId,
	});
	expect(error?.description).toMatch(/archived.*reactivate/);
	expect(state.tagAssociations.all()).toEqual([]);
});

it('changes nothing where a tag to be removed is not', async () => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const { id } = state.addRun();
	const [urgent, legal] = [state.addTag({ title: 'Urgent' }), state.addTag({ title: 'Legal' })];
	state.tagAssociations.add({ tag_id: legal.id, subject_id: id, subject_type: 'Run' });
	const result = await perform(sandbox, ['tag', 'removeFromProcessOrTemplate'], {
		processId: picked(id),
		tagId: picked(urgent.id),
	});
	expect(jsonOf(result)).toMatchObject([{ title: 'Urgent', changed: false }]);
	expect(tagsOf(sandbox, id)).toEqual(['Legal']);
	expect(sandbox.count('attachTag')).toBe(0);
});

it.each([
	['a tag_id', 'urgent', true],
	['the title', 'Urgent', false],
])('takes the association from the process where it is shown with %s', async (_, title, hasTagId) => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const { id } = state.addRun();
	const { id: tag_id } = state.addTag({ title: 'Urgent' });
	const association = state.tagAssociations.add({ tag_id, subject_id: id, subject_type: 'Run' });
	const tags = [{ id: association.id, title, ...(hasTagId && { tag_id }) }];
	const body = { data: { ...state.runs.get(id), tags } };
	sandbox.fault({ kind: 'status', operationId: 'getRun', status: 200, body });
	const result = await perform(sandbox, ['tag', 'removeFromProcessOrTemplate'], {
		processId: picked(id),
		tagId: picked(tag_id),
	});
	expect(jsonOf(result)).toMatchObject([{ changed: true }]);
	expect(sandbox.count('attachTag')).toBe(0);
	expect(state.tagAssociations.all()).toEqual([]);
});

it('does not say that a tag is off while Tallyfy still shows it', async () => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const { id } = state.addRun();
	const { id: tag_id } = state.addTag({ title: 'Urgent' });
	state.tagAssociations.add({ tag_id, subject_id: id, subject_type: 'Run' });
	sandbox.fault({ kind: 'status', operationId: 'detachTag', status: 204, body: undefined });
	const parameters = { processId: picked(id), tagId: picked(tag_id) };
	const { error } = await perform(sandbox, ['tag', 'removeFromProcessOrTemplate'], parameters);
	expect(error?.message).toBe('Tallyfy took the request, and still shows this tag');
});

it.each([
	['#FF0000', false],
	['#00ff00', true],
])('updates a tag that exists, where its color is not %s', async (color, changed) => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addTag({ title: 'Urgent', color: '#ff0000' });
	sandbox.state.addTag({ title: 'Not urgent' });
	const parameters = { title: 'urgent', color, ifExists: 'update' };
	expect(jsonOf(await perform(sandbox, ['tag', 'create'], parameters))).toMatchObject([
		{ id, title: 'Urgent', color: changed ? color : '#ff0000', changed },
	]);
	expect(sandbox.count('updateTag')).toBe(Number(changed));
	expect(sandbox.count('createTag')).toBe(0);
});

it('changes the title of a tag and keeps its color', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addTag({ title: 'Urgent', color: '#ff0000' });
	const parameters = { tagId: picked(id), updateFields: { title: 'Very urgent' } };
	expect(jsonOf(await perform(sandbox, ['tag', 'update'], parameters))).toMatchObject([
		{ title: 'Very urgent', color: '#ff0000' },
	]);
	expect(sandbox.count('getTag')).toBe(0);
});

it.each([
	['create', { title: 'Urgent', color: 'red' }, 'Color is not # and six hexadecimal digits: "red"'],
	['create', { title: 'x'.repeat(31) }, 'Title is too long: 31 characters, and Tallyfy takes 30'],
	['update', { updateFields: { color: '#f00' } }, 'Color is not # and six hexadecimal digits: "#f00"'],
	['update', { updateFields: {} }, 'Update Fields is empty'],
])('%s refuses %j', async (operation, parameters, message) => {
	const sandbox = tallyfy();
	const all = { tagId: picked('a'.repeat(32)), ...parameters };
	expect((await perform(sandbox, ['tag', operation], all)).error?.message).toBe(message);
	expect(requestsOf(sandbox)).toEqual({});
});
