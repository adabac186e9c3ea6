import type { Tallyfy } from '../../../api/call';

type Process = Tallyfy<'Run'>;

const isComplete = ({ status, completed_at: at }: Process): boolean => Boolean(at) || status === 'complete';

const isArchived = ({ status, archived_at: at }: Process): boolean => Boolean(at) || status === 'archived';

const hasIssue = ({ status, has_open_issue: isOpen }: Process): boolean =>
	Boolean(isOpen) || status === 'issue' || status === 'problem';

/** When a process is in a status that can be filtered by. What delays one, and improvements, it does not show. */
const isIn: Record<string, ((process: Process) => boolean) | undefined> = {
	active: (process) => !isComplete(process) && !isArchived(process),
	archived: isArchived,
	complete: isComplete,
	issue: hasIssue,
	problem: hasIssue,
	starred: ({ starred }) => starred !== false,
};

/** Whether a process shows that it is in a status of the list; undefined where it does not say. */
export const isInStatus = (process: Process, status: unknown): boolean | undefined =>
	process.status === undefined ? undefined : isIn[String(status)]?.(process);
