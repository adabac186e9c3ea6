import { invalid, notFound } from '../answers.mts';
import type { Behaviours, Including } from '../call.mts';
import { paged } from '../paging.mts';
import type { Tag } from '../records.mts';
import type { State } from '../state.mts';

export const tags: Behaviours = {
	listTags: (sandbox, call) => {
		const { q = '', all, auto_generated, sort = '' } = call.query;
		const found = sandbox.state.tags
			.all()
			.filter(
				(tag) =>
					tag.title.toLowerCase().includes(q.toLowerCase()) &&
					(all === 'true' || !tag.auto_generated) &&
					(auto_generated === undefined || String(tag.auto_generated) === auto_generated),
			);
		const key = sort.replace(/^-/, '') as keyof Tag;
		if (sort) found.sort((a, b) => String(a[key]).localeCompare(String(b[key])));
		if (sort.startsWith('-')) found.reverse();
		return paged(sandbox, call, found, (tag) => tagView(sandbox.state, tag, call));
	},

	createTag: ({ state }, call) => {
		checkTitle(state, call.body.title);
		return { status: 201, body: { data: state.addTag(call.body) } };
	},

	getTag: ({ state }, call) => ({
		status: 200,
		body: { data: tagView(state, state.tags.get(call.params.tag_id), call) },
	}),

	updateTag: ({ state }, { params, body }) => {
		const tag = state.tags.get(params.tag_id);
		checkTitle(state, body.title, tag.id);
		return { status: 200, body: { data: Object.assign(tag, body) } };
	},

	deleteTag: ({ state }, { params }) => {
		state.tags.delete(params.tag_id);
		for (const { id, tag_id } of state.tagAssociations.all())
			if (tag_id === params.tag_id) state.tagAssociations.delete(id);
		return { status: 204 };
	},

	attachTag: ({ state }, { body }) => {
		const { tag_id, subject_id, subject_type } = body;
		const subjects = subject_type === 'Run' ? state.runs : state.templates;
		if (!subjects.has(subject_id) || subjects.get(subject_id).archived_at)
			throw invalid({ subject_id: ['Subject not found'] });
		state.tags.get(tag_id);
		const known = state.tagAssociations
			.all()
			.find((association) => association.tag_id === tag_id && association.subject_id === subject_id);
		return {
			status: known ? 200 : 201,
			body: { data: known ?? state.tagAssociations.add({ tag_id, subject_id, subject_type }) },
		};
	},

	detachTag: ({ state }, { params }) => {
		if (!state.tagAssociations.has(params.association_id)) throw notFound();
		state.tagAssociations.delete(params.association_id);
		return { status: 204 };
	},
};

function checkTitle({ tags: known }: State, title: string, own?: string): void {
	const isTaken = known.all().some((tag) => tag.id !== own && tag.title.toLowerCase() === title.toLowerCase());
	if (isTaken) throw invalid({ title: ['The title has already been taken.'] });
}

function tagView(state: State, tag: Tag, { query }: Including): object {
	if (!query.with?.includes('statistics')) return tag;
	const uses = state.tagAssociations.all().filter(({ tag_id }) => tag_id === tag.id);
	const count = (type: string, archived: boolean) =>
		uses.filter(({ subject_id, subject_type }) => {
			const subjects = subject_type === 'Run' ? state.runs : state.templates;
			return subject_type === type && Boolean(subjects.get(subject_id).archived_at) === archived;
		}).length;
	const data = {
		active_template: count('Checklist', false),
		archived_template: count('Checklist', true),
		active_process: count('Run', false),
		archived_process: count('Run', true),
	};
	return { ...tag, statistics: { data } };
}
