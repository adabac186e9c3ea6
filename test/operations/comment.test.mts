import type { INodeParameters } from 'n8n-workflow';

import { openIssuesOf } from '../../nodes/Tallyfy/operations/comment/lib/threads.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { perform, picked } from '../support/menu.mts';
import { ana, jsonOf } from '../support/nodes.mts';
import { requestsOf, tallyfy } from '../support/tallyfy.mts';

function subjects(sandbox: Sandbox) {
	const { state } = sandbox;
	return {
		task: { subject: 'task', taskId: picked(sandbox.addTasks(ana, 1)[0].id) },
		process: { subject: 'process', processId: picked(state.addRun().id) },
		template: { subject: 'template', templateId: picked(state.addTemplate().id) },
	};
}

it.each([
	['comment', 'task', 'add', 'createComment'],
	['comment', 'process', 'add', 'commentOnRun'],
	['comment', 'template', 'add', 'commentOnTemplate'],
	['issue', 'task', 'report', 'reportIssue'],
	['issue', 'process', 'report', 'reportRunIssue'],
	['issue', 'template', 'report', 'reportTemplateIssue'],
] as const)('%s on a %s: %s takes the route %s', async (resource, subject, operation, operationId) => {
	const sandbox = tallyfy();
	const isComment = resource === 'comment' && subject === 'task';
	const additionalFields = { notify: '20102', ...(isComment && { label: 'advice', state: 'open' }) };
	const parameters = { ...subjects(sandbox)[subject], content: 'Please look.', additionalFields };
	const [answer] = jsonOf(await perform(sandbox, [resource, operation], parameters));
	expect(answer).toMatchObject({ text: 'Please look. @[20102]', mentions: '20102' });
	expect(sandbox.count(operationId)).toBe(1);
});

it.each([
	['process', { label: 'advice' }, 'Kind'],
	['process', { state: 'open' }, 'Visibility'],
	['template', { state: 'collapsed' }, 'Visibility'],
] as const)('refuses on a %s what only a task knows: %j', async (subject, additionalFields, name) => {
	const sandbox = tallyfy();
	const parameters = {
		...subjects(sandbox)[subject],
		content: 'Please look.',
		additionalFields: { ...additionalFields },
	};
	const { error } = await perform(sandbox, ['comment', 'add'], parameters);
	expect(error?.message).toBe(`${name} goes with a comment on a task only`);
	expect(requestsOf(sandbox)).toEqual({});
});

it.each([
	['process', 'resolveRunIssue'],
	['template', 'resolveTemplateIssue'],
] as const)('resolves the issue of a %s by its ID, and cannot find all open ones', async (subject, operationId) => {
	const sandbox = tallyfy();
	const parameters = { ...subjects(sandbox)[subject], content: 'Done.' };
	const [{ id }] = jsonOf(await perform(sandbox, ['issue', 'report'], parameters));
	const all = await perform(sandbox, ['issue', 'resolve'], { ...parameters, which: 'allOpen' });
	expect(all.error?.description).toBe('Name one issue: those of a process or template cannot be listed.');
	expect(sandbox.count(operationId)).toBe(0);
	const resolved = await perform(sandbox, ['issue', 'resolve'], { ...parameters, issueId: String(id) });
	expect(jsonOf(resolved)).toMatchObject([{ text: 'Done.', issue_id: id }]);
	const again = await perform(sandbox, ['issue', 'resolve'], { ...parameters, issueId: String(id) });
	expect(again.error?.description).toMatch(/Check the issue: /);
});

it('leaves an issue of a task that is resolved, and refuses one that is not there', async () => {
	const sandbox = tallyfy();
	const { task } = subjects(sandbox);
	const [{ id: issueId }] = jsonOf(await perform(sandbox, ['issue', 'report'], { ...task, content: 'No answer' }));
	const resolve = async (issueId: string) =>
		await perform(sandbox, ['issue', 'resolve'], { ...task, issueId, content: 'Done.' });
	expect(jsonOf(await resolve(String(issueId)))).toMatchObject([{ issue_id: issueId, changed: true }]);
	expect(jsonOf(await resolve(String(issueId)))).toEqual([
		{ task_id: task.taskId.value, issue_id: issueId, changed: false },
	]);
	expect(sandbox.count('resolveIssue')).toBe(1);
	expect((await resolve('f'.repeat(32))).error?.description).toMatch(/Check the issue: /);
});

it('gives an item also where a task has no open issue', async () => {
	const sandbox = tallyfy();
	const { task } = subjects(sandbox);
	const result = await perform(sandbox, ['issue', 'resolve'], { ...task, which: 'allOpen', content: 'Done.' });
	expect(jsonOf(result)).toEqual([{ task_id: task.taskId.value, changed: false }]);
	expect(sandbox.count('resolveIssue')).toBe(0);
});

it.each([
	['open', ['No answer']],
	['resolved', ['No contract']],
])('gets the %s issues', async (status, texts) => {
	const sandbox = tallyfy();
	const { task } = subjects(sandbox);
	const about = { task_id: task.taskId.value, author_id: 20102, label: 'problem' };
	sandbox.state.addThread({ ...about, content: 'No answer' });
	sandbox.state.addThread({ ...about, content: 'No contract', resolve_id: 'b'.repeat(32) });
	const result = await perform(sandbox, ['issue', 'getAll'], { ...task, filters: { status } });
	expect(jsonOf(result).map(({ text }) => text)).toEqual(texts);
});

it('takes an issue for open that is neither archived, nor resolved by itself or by a resolution', () => {
	const threads = [
		{ id: 'a', label: 'problem', archived_at: '2030-01-31T17:00:00Z' },
		{ id: 'b', label: 'problem' },
		{ id: 'c', label: 'resolve', resolve_id: 'b' },
		{ id: 'd', label: 'problem', resolve_id: 'e' },
		{ id: 'f', label: 'problem', resolve_id: null, archived_at: null },
		{ id: 'g', label: 'comment' },
	];
	expect(openIssuesOf(threads).map(({ id }) => id)).toEqual(['f']);
});

it('mentions nobody twice', async () => {
	const sandbox = tallyfy();
	const { task } = subjects(sandbox);
	const parameters = { ...task, content: 'Ask @[20102].', additionalFields: { notify: '20102, 20104' } };
	expect(jsonOf(await perform(sandbox, ['comment', 'add'], parameters))).toMatchObject([
		{ text: 'Ask @[20102]. @[20104]', visibility: 'hide-for-guests', kind: 'comment' },
	]);
});

it.each([
	[{ content: ' ' }, 'Text is empty'],
	[
		{ content: 'Hello', additionalFields: { notify: 'ben' } },
		'Notify is not a list of IDs or emails of members, separated by commas: "ben"',
	],
])('refuses %j', async (parameters, message) => {
	const sandbox = tallyfy();
	const all = { ...subjects(sandbox).task, ...parameters };
	expect((await perform(sandbox, ['comment', 'add'], all)).error?.message).toBe(message);
	expect(requestsOf(sandbox)).toEqual({});
});

describe('a + before an address', () => {
	const content = 'Sent by +dana.reyes@example.com, ben+news@example.com and @[20102] at 2+2';

	it.each<[string, 'comment' | 'issue', string]>([
		['a comment', 'comment', 'add'],
		['a comment of the bot', 'comment', 'addAsBot'],
		['an issue', 'issue', 'report'],
	])('invites a guest in %s, unless it is to mention nobody', async (_, resource, operation) => {
		const sandbox = tallyfy();
		const { task } = subjects(sandbox);
		const say = async (additionalFields: INodeParameters) =>
			await perform(sandbox, [resource, operation], { ...task, content, additionalFields });
		const [plain] = jsonOf(await say({ mentionNobody: true, notify: '20104' }));
		expect(plain.mentions).toBe('20104');
		expect(String(plain.text).replaceAll('\u2060', '')).toBe(`${content} @[20104]`);
		expect(sandbox.state.guests.size).toBe(0);
		const [mentioning] = jsonOf(await say({}));
		expect(mentioning.mentions).toBe('20102');
		expect([...sandbox.state.guests.keys()]).toEqual(['dana.reyes@example.com']);
	});

	it('stays text in the resolution of an issue and in a comment that is changed', async () => {
		const sandbox = tallyfy();
		const { task } = subjects(sandbox);
		const additionalFields = { mentionNobody: true };
		await perform(sandbox, ['issue', 'report'], { ...task, content: 'No answer' });
		const resolve = { ...task, which: 'allOpen', content, additionalFields };
		const [{ id }] = jsonOf(await perform(sandbox, ['issue', 'resolve'], resolve));
		const update = { taskId: task.taskId, commentId: String(id), content, additionalFields };
		await perform(sandbox, ['comment', 'update'], update);
		const texts = sandbox.state.threads.all().map((thread) => thread.content);
		expect(texts.filter((text) => /\+dana|@\[/.test(text))).toEqual([]);
		expect(sandbox.state.guests.size).toBe(0);
	});
});

it('notifies the members of groups', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addGroup({ name: 'Legal', members: [20102, 20104] });
	const parameters = { ...subjects(sandbox).task, content: 'Look.', additionalFields: { notifyGroups: 'legal' } };
	expect(jsonOf(await perform(sandbox, ['comment', 'add'], parameters))).toMatchObject([
		{ text: `Look. @[${id}]`, mentions: '20102, 20104' },
	]);
});

it.each([
	[20101, { names: true }, 'Ask @Ben Okafor and @[20999].', ['Ana Petrova', 20101, ana], 1],
	[20999, { names: true }, 'Ask @Ben Okafor and @[20999].', [20999, 20999, undefined], 1],
	[20101, {}, 'Ask @[20102] and @[20999].', [20101, 20101, undefined], 0],
])('a comment of %d is given, with the options %j, as %j by %j', async (author_id, options, text, by, reads) => {
	const sandbox = tallyfy();
	const [{ id: task_id }] = sandbox.addTasks(ana, 1);
	const parameters = { taskId: picked(task_id), options };
	expect((await perform(sandbox, ['comment', 'getAll'], parameters)).items).toEqual([]);
	expect(sandbox.count('listMembers')).toBe(0);
	sandbox.state.addThread({ task_id, author_id, content: 'Ask @[20102] and @[20999].' });
	const [comment] = jsonOf(await perform(sandbox, ['comment', 'getAll'], parameters));
	expect(comment).toMatchObject({ text });
	expect([comment.author, comment.author_id, comment.author_email]).toEqual(by);
	expect(sandbox.count('listMembers')).toBe(reads);
});

it('leaves the author of a comment as Tallyfy shows it: the number of a guest may be that of a member', async () => {
	const sandbox = tallyfy();
	const [{ id: task_id }] = sandbox.addTasks(ana, 1);
	const thread = sandbox.state.addThread({ task_id, author_id: 20101, content: 'Done.' });
	Object.assign(thread, { author: { id: 20101, full_name: 'Dana Reyes', email: 'dana@example.com' } });
	const parameters = { taskId: picked(task_id), options: { names: true } };
	expect(jsonOf(await perform(sandbox, ['comment', 'getAll'], parameters))).toMatchObject([
		{ author: 'Dana Reyes', author_email: 'dana@example.com' },
	]);
});
