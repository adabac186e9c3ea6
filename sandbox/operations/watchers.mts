import { forbidden, invalid, notFound } from '../answers.mts';
import type { Behaviours, Call } from '../call.mts';
import type { Watcher } from '../records.mts';

type WatcherInput = Omit<Watcher, 'id' | 'created_at'>;

export const watchers: Behaviours = {
	listWatchers: ({ state }, call) => {
		asAdmin(call);
		return { status: 200, body: { data: state.watchers.all() } };
	},

	/** One subscription gets every event of the organization; it is the caller's own. */
	addWatcher: ({ state, organizationId }, call) => {
		asAdmin(call);
		const input = call.body as WatcherInput;
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

function asAdmin({ caller }: Call): void {
	if (caller.role.toLowerCase() !== 'admin') throw forbidden();
}
