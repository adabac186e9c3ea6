import { isSuccess } from '../../../../api/answer/answer';
import { timeOf } from '../../../../api/dates';
import { pageSize } from '../../../../api/pages';
import type { Answered } from '../../../../api/probe';
import { isRecord } from '../../../../api/records';
import { embedded } from '../../../lib/embedded';
import { isCompleted } from '../../../task/lib/changeTask';
import { tooMany } from '../evidence';
import { asExpected, different, noList, notKnown, taken, toMend, type Fact, type Finding } from '../finding';

type Tasks = Answered<'listMyTasks' | 'listTasks'>;

/** @param more what else was found out, as the end of a sentence */
function ofComplete(all: Tasks, complete: Tasks, more = ''): Finding {
	const lacking = noList(all) ?? noList(complete);
	if (lacking) return lacking;
	const [shown, filtered] = [embedded(all.data), embedded(complete.data)];
	const open = filtered.filter((task) => !isCompleted(task)).length;
	const found = `complete gives ${filtered.length} of ${shown.length} tasks, ${open || 'none'} open${more}`;
	if (open)
		return different(
			found,
			'Nothing: the nodes look at the status of each task. It takes longer, since they read all tasks. Please report it.',
		);
	if (filtered.length && shown.some((task) => !isCompleted(task))) return asExpected(found);
	return shown.some(isCompleted) && !filtered.length
		? toMend(found, 'Leave the filter Status out, and pick the completed tasks in n8n. Please report it.')
		: notKnown(found, 'Run this again when there are open tasks and completed ones.');
}

export const completeOfMine: Fact = {
	fact: 'Status filter of my tasks',
	expected:
		'complete gives completed tasks only; a status that it cannot know is refused, or gives every task (official MCP server, measured: every task)',
	examine: ({ myTasks: { all, complete, unknown } }) => {
		const gives = isSuccess(unknown) ? `gives ${embedded(unknown.data).length}` : `is ${taken(unknown)}`;
		return ofComplete(all, complete, `; a status that it cannot know ${gives}`);
	},
};

export const completeOfOrganization: Fact = {
	fact: 'Status filter of all tasks',
	expected: 'complete gives completed tasks only (docs: page of the tasks; nobody measured it)',
	examine: ({ tasks: { all, complete } }) => ofComplete(all, complete),
};

function order(answer: Answered<'listRuns' | 'listMyTasks'>): Finding {
	const lacking = noList(answer);
	if (lacking) return lacking;
	const records: Array<{ created_at?: string | null }> = embedded(answer.data);
	const times = records.map(({ created_at: at }) => timeOf(at)).filter(Number.isFinite);
	if (new Set(times).size < 2) return notKnown('too few records to tell', 'Run this again when there are two or more.');
	const isSorted = (by: (a: number, b: number) => number) => times.join() === [...times].sort(by).join();
	if (isSorted((a, b) => b - a)) return asExpected('newest first');
	return different(
		isSorted((a, b) => a - b) ? 'oldest first' : 'another order',
		'Nothing: Tallyfy Trigger notices it, and reads more of the list where it has to. After a Get Many, sort in n8n. Please report it.',
	);
}

export const orderOfProcesses: Fact = {
	fact: 'Order of processes',
	expected: 'newest first with -created_at (official n8n node)',
	examine: ({ processes }) => order(processes),
};

export const orderOfTasks: Fact = {
	fact: 'Order of my tasks',
	expected: 'newest first with newest (docs: page of the tasks)',
	examine: ({ myTasks }) => order(myTasks.all),
};

const withoutZone = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

const minute = 60_000;

export const feedDates: Fact = {
	fact: 'Dates of the audit feed',
	expected: 'without a time zone, and in UTC (official MCP server, measured)',
	examine: ({ feed }) => {
		const lacking = noList(feed);
		if (lacking) return lacking;
		const dates = embedded(feed.data).map((activity) => String(activity.created_at));
		if (!dates.length) return notKnown('nothing is in it', 'Run this again when something has happened in Tallyfy.');
		if (!dates.every((date) => withoutZone.test(date)))
			return different('with a time zone', 'Nothing: the nodes read both. Please report it.');
		const newest = Math.max(...dates.map(timeOf));
		const ahead = Math.round((newest - Date.parse(String(feed.headers.date))) / minute);
		return ahead > 5
			? toMend(
					`without a time zone, and not in UTC: ${ahead} minutes ahead`,
					'Please report it. Until then the times that a trigger gives are off by as much.',
				)
			: asExpected('without a time zone');
	},
};

export const pageCap: Fact = {
	fact: 'Most records in a page',
	expected: `${pageSize} (official CLI)`,
	examine: ({ members }) => {
		const lacking = noList(members);
		if (lacking) return lacking;
		const { body } = members;
		const meta = isRecord(body) && isRecord(body.meta) && isRecord(body.meta.pagination) ? body.meta.pagination : {};
		const count = embedded(members.data).length;
		if (count >= tooMany) return other(`more than ${pageSize}`);
		if (Number(meta.total) > count) return count === pageSize ? asExpected(`${pageSize}`) : other(`${count}`);
		if (typeof meta.per_page !== 'number')
			return notKnown('too few members to tell', `Run this again when there are more than ${pageSize} members.`);
		const says = `says the answer; ${count} members are too few to show it`;
		if (meta.per_page === pageSize) return asExpected(`${pageSize}, ${says}`);
		return other(`${meta.per_page > pageSize ? `more than ${pageSize}` : meta.per_page}, ${says}`);
	},
};

const other = (found: string): Finding =>
	different(found, `Nothing: the nodes ask for ${pageSize} at a time, and go by what comes. Please report it.`);
