import { forbidden, invalid, notFound } from '../answers.mts';
import type { Behaviours } from '../call.mts';
import type { Member } from '../records.mts';

export const watchers: Behaviours = {
	listWatchers: ({ state }, call) => {
		asAdmin(call);
		return { status: 200, body: { data: state.watchers.all() } };
	},

	/** One subscription gets every event of the organization; it is the caller's own. */
	addWatcher: ({ state, organizationId }, call) => {
		asAdmin(call);
		const { body: input } = call;
		if (Number(call.params.user_id) !== call.caller.id) throw notFound();
		if (input.object_type === 'organization' && input.object_id !== organizationId) {
			throw invalid({ object_id: ['The selected object id is invalid.'] });
		}
		return { status: 201, body: { data: state.watchers.add({ ...input, created_at: state.timestamp() }) } };
	},

	removeWatcher: ({ state }, call) => {
		asAdmin(call);
		const { id } = state.watchers.get(call.params.watcher_id);
		state.watchers.delete(id);
		return { status: 204 };
	},
};

function asAdmin({ caller }: { caller: Member }): void {
	if (caller.role.toLowerCase() !== 'admin') throw forbidden();
}
