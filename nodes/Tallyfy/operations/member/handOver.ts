import { call, type Tallyfy } from '../../api/call';
import type { Api } from '../../api/client';
import { InputError, inOneText } from '../../api/errors';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { memberPicker } from '../lib/fields/picker';
import { withDone } from '../../engine/done';
import { memberShown } from '../lib/people';
import { heldBy, isAboutOne, type Held, type Kind } from './lib/held';
import { isDisabled } from './lib/memberFields';

export const handOver = operation({
	name: 'Hand Over',
	action: 'Hand over from member',
	description:
		'Give what a member holds to another member: tasks, processes, templates, steps, rules, groups and guests; only administrators see all of it',
	fields: [
		memberPicker({
			displayName: 'From',
			name: 'fromId',
			list: 'searchMemberNumbers',
			description: 'The member who hands over; may be disabled already',
		}),
		memberPicker({
			displayName: 'To',
			name: 'toId',
			list: 'searchActiveMemberNumbers',
			description: 'The member who takes over',
		}),
		{
			displayName: 'What to Hand Over',
			name: 'kinds',
			type: 'multiOptions',
			options: [
				{ name: 'Automation Rules', value: 'rule', description: 'Rules that assign the member, or unassign' },
				{ name: 'Groups', value: 'group', description: 'The place in the groups that the member is in' },
				{ name: 'Guests', value: 'guest', description: 'Guests who belong to the member' },
				{
					name: 'Processes',
					value: 'process',
					description: 'Those that are not completed and that the member owns, or has a task and a place in',
				},
				{ name: 'Steps', value: 'step', description: 'Steps of templates that the member is assigned to' },
				{ name: 'Tasks', value: 'task', description: 'Open tasks that the member is assigned to' },
				{ name: 'Templates', value: 'template', description: 'Those that the member owns or is named in' },
			],
			required: true,
			default: ['rule', 'group', 'guest', 'process', 'step', 'task', 'template'],
			description:
				'What the other member gets. Archived processes and templates stay as they are; no list shows the place in a process of somebody else.',
		},
		{
			displayName: 'Dry Run',
			name: 'dryRun',
			type: 'boolean',
			default: true,
			description: 'Whether to report only what would be handed over, and change nothing',
		},
	],
	confirm: async ({ fromId, toId }, api) => await bothMembers(api, fromId, toId),
	changesNothing: ({ dryRun }) => dryRun,
	run: async ({ fromId, toId, kinds, dryRun }, api, item) => {
		const { from, to } = await bothMembers(api, fromId, toId);
		const held = await heldBy(api, fromId, kinds);
		const rows: Row[] = held.map((own) => rowOf(own));
		if (dryRun) {
			item.note(held.length ? 'Dry Run is on: nothing was changed. Switch it off to hand over.' : undefined);
			return leftAs(reportOf({ from, to, dryRun, rows, left: rows.length }));
		}
		let refused = 0;
		for (const [index, own] of held.entries()) {
			const done = `${index} of ${held.length} were looked after. Run it again to go on.`;
			const outcome = await withDone(handedOver(own, toId), index ? done : undefined);
			if (outcome.isRefused) refused++;
			rows[index] = outcome.row;
		}
		item.note(refused ? `${refused} of ${held.length} could not be handed over: see note in the report.` : undefined);
		const report = reportOf({ from, to, dryRun, rows, left: refused });
		return report.handed_over ? changedTo(report) : leftAs(report);
	},
});

type Row = Omit<Held, 'handOver'> & { changed: boolean; note: string };

const rowOf = ({ kind, id, name, role, within, note: known = '' }: Held, changed = false, note = known): Row => ({
	kind,
	id,
	name,
	role,
	within,
	changed,
	note,
});

const handedOver = async (own: Held, toId: string): Promise<{ row: Row; isRefused?: true }> =>
	await own.handOver(toId).then(
		(changed) => ({ row: rowOf(own, changed, changed ? '' : 'The member did not have it any more.') }),
		(thrown: unknown) => {
			if (!isAboutOne(thrown)) throw thrown;
			return { row: rowOf(own, false, inOneText(thrown.message, thrown.description)), isRefused: true };
		},
	);

/** @throws InputError where nobody could take over */
async function bothMembers(api: Api, fromId: string, toId: string) {
	if (fromId === toId) throw new InputError('From and To are the same member');
	const [from, to] = [await memberOf(api, fromId), await memberOf(api, toId)];
	const why = to.type === 'bot' ? 'is a bot' : isDisabled(to) ? 'is disabled' : undefined;
	if (why)
		throw new InputError(
			`${to.email ?? toId} cannot take over: this member ${why}`,
			'Choose another under To. Nothing was changed.',
		);
	return { from, to };
}

const memberOf = async (api: Api, id: string) => (await api.once(call('getMember', { user_id: id }))) ?? {};

interface Outcome {
	from: Tallyfy<'Member'>;
	to: Tallyfy<'Member'>;
	dryRun: boolean;
	rows: Row[];
	/** How many of them the member still has. */
	left: number;
}

function reportOf({ from, to, dryRun, rows, left }: Outcome) {
	return {
		from: memberShown(from),
		to: memberShown(to),
		dry_run: dryRun,
		found: rows.length,
		handed_over: rows.filter(({ changed }) => changed).length,
		left,
		summary: summaryOf(rows),
		report: rows,
	};
}

const plurals: Record<Kind, string> = {
	task: 'tasks',
	process: 'processes',
	template: 'templates',
	step: 'steps',
	rule: 'rules',
	group: 'groups',
	guest: 'guests',
};

/** How many there are of each kind: `3 tasks, 1 process`. */
function summaryOf(rows: Row[]): string {
	const counts = Object.entries(plurals).flatMap(([kind, plural]) => {
		const { length } = rows.filter((row) => row.kind === kind);
		return length ? [`${length} ${length === 1 ? kind : plural}`] : [];
	});
	return counts.join(', ') || 'nothing';
}
