import { forbidden, invalid, notFound } from '../answers.mts';
import { modelOf } from '../events.mts';
import { paged } from '../paging.mts';
import type { Behaviours, Query } from '../call.mts';
import type { Activity, Member } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';

const modelOfType = (type: string) => modelOf(type.charAt(0).toUpperCase() + type.slice(1));

export const activity: Behaviours = {
	listActivity: (sandbox, call) => {
		const { query } = call;
		if (query.origin_id && !query.origin_type) {
			throw invalid({ origin_type: ['The origin type field is required when origin id is present.'] });
		}
		for (const key of ['created_after', 'created_before'] as const) {
			const day = query[key];
			if (day && !/^\d{4}-\d\d-\d\d$/.test(day)) {
				throw invalid({ [key]: [`The ${key} does not match the format Y-m-d.`] });
			}
		}
		const found = seenBy(sandbox, call.caller).filter((entry) => matches(entry, query));
		return paged(
			sandbox,
			call,
			query.sort === 'created_at' ? found : found.reverse(),
			sandbox.zoneInFeed ? undefined : zoneless,
		);
	},

	undoActivity: ({ state }, { params }) => {
		const entry = state.activities.find(({ id }) => String(id) === params.activity_id);
		if (!entry) throw notFound();
		const undo = state.undoable.get(entry.id);
		if (!undo || !entry.undoable) throw invalid({ activity: ['This cannot be undone.'] });
		undo();
		entry.undoable = false;
		return { status: 200, body: {} };
	},
};

/** The feed dates everything in UTC, and does not say so. */
const zoneless = ({ created_at, ...entry }: Activity) => ({
	...entry,
	created_at: created_at.slice(0, 19).replace('T', ' '),
});

/** Members who are no administrators see what they did, and what happened to their tasks. */
function seenBy({ activityFeed, state }: Sandbox, { id, role }: Member): Activity[] {
	if (!activityFeed) throw forbidden();
	if (activityFeed === true || role.toLowerCase() === 'admin') return state.activities;
	const own = [id, ...state.tasksOf(id).map((task) => task.id)];
	return state.activities.filter(({ actor_id, auditable_id, parentable_id }) =>
		[...actor_id, auditable_id, parentable_id].some((one) => one !== null && own.includes(one)),
	);
}

function matches(entry: Activity, query: Query<'listActivity'>): boolean {
	const day = entry.created_at.slice(0, 10);
	const said = entry.description.join(' ').toLowerCase();
	const is = <T,>(wanted: T | undefined, ...values: T[]) => wanted === undefined || values.includes(wanted);
	return (
		is(query.entity_type && modelOfType(query.entity_type), entry.auditable_type) &&
		is(query.entity_id, entry.auditable_id) &&
		is(query.type, ...entry.type) &&
		is(query.verb, ...entry.verb) &&
		is(query.actor_type && modelOfType(query.actor_type), ...entry.actor_type) &&
		is(query.actor_id, ...entry.actor_id) &&
		is(query.actor_email, ...entry.actor.map(({ email }) => email)) &&
		is(query.source, ...entry.source) &&
		is(query.field, ...(entry.field ?? [])) &&
		is(query.origin_type && modelOfType(query.origin_type), entry.parentable_type ?? '') &&
		is(query.origin_id, entry.parentable_id ?? '') &&
		(!query.created_after || day >= query.created_after) &&
		(!query.created_before || day <= query.created_before) &&
		(!query.search || said.includes(query.search.toLowerCase()))
	);
}
