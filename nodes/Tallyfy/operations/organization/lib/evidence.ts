import { call } from '../../../api/call';
import type { Probe } from '../../../api/probe';

/** Where the two are. */
interface Hosts {
	/** Tallyfy's, with its port. */
	host: string;
	/** An address of this n8n. */
	ownUrl: string;
}

/** What the facts are judged by. */
export type Evidence = Awaited<ReturnType<typeof gather>>;

/** One more than a page is documented to hold. */
export const tooMany = 101;

/** A status that Tallyfy cannot know. */
const unknown = 'no-such-status';

/**
 * Asks Tallyfy for all that the facts are judged by: reads only, one after the other.
 *
 * @throws TallyfyApiError when the member may not even see the organization or itself: then nothing else would say more
 */
export async function gather(probe: Probe, hosts: Hosts) {
	const { ask, need, tokens, heard } = probe;
	await need(call('getOrganization'));
	const me = await need(call('getMe'));
	return {
		...hosts,
		tokens,
		me,
		meWithoutClient: await ask('member', call('getMe'), { client: false }),
		asApplication: tokens && {
			me: await ask('application', call('getMe')),
			organization: await ask('application', call('getOrganization')),
			tasks: await ask('application', call('listTasks', { query: { per_page: 1 } })),
		},
		members: await ask('member', call('listMembers', { query: { per_page: tooMany } })),
		myTasks: {
			all: await ask('member', call('listMyTasks', { query: { status: 'all', sort: 'newest', per_page: 100 } })),
			complete: await ask('member', call('listMyTasks', { query: { status: 'complete', per_page: 100 } })),
			unknown: await ask('member', call('listMyTasks', { query: { status: unknown, per_page: 100 } })),
		},
		tasks: {
			all: await ask('member', call('listTasks', { query: { per_page: 100 } })),
			complete: await ask('member', call('listTasks', { query: { status: 'complete', per_page: 100 } })),
		},
		processes: await ask('member', call('listRuns', { query: { sort: '-created_at', per_page: 100 } })),
		feed: await ask('member', call('listActivity', { query: { per_page: 20 } })),
		watchers: await ask('member', call('listWatchers', { query: { notification: 'webhook' } })),
		heard,
	};
}
