import type { Body } from '../../../api/call';
import type { CallName, Request } from '../../../api/request';
import { field } from '../../../engine/operation';
import { process, task, template } from './pickers';

/** What a tag, a folder, a comment or an issue belongs to. */
export const processOrTemplate = field({
	displayName: 'What',
	name: 'subject',
	type: 'options',
	options: [
		{ name: 'Process', value: 'process' },
		{ name: 'Template', value: 'template' },
	],
	default: 'process',
});

export const taskProcessOrTemplate = field({
	displayName: 'What',
	name: 'subject',
	type: 'options',
	options: [
		{ name: 'Process', value: 'process' },
		{ name: 'Task', value: 'task' },
		{ name: 'Template', value: 'template' },
	],
	default: 'task',
});

export const processShown = field({ ...process, displayOptions: { show: { subject: ['process'] } } });
export const taskShown = field({ ...task, displayOptions: { show: { subject: ['task'] } } });
export const templateShown = field({ ...template, displayOptions: { show: { subject: ['template'] } } });

type Kind = 'process' | 'task' | 'template';

/** What the user chose. */
interface Chosen<K extends Kind = Kind> {
	subject: K;
	processId?: string;
	taskId?: string;
	templateId?: string;
}

/**
 * The call for what was chosen: Tallyfy has one for each kind, which takes its ID.
 *
 * @example callFor(chosen, { process: (run_id) => call('getRun', { run_id }), template: … })
 */
export const callFor = <K extends Kind, C extends CallName>(
	chosen: Chosen<K>,
	calls: Record<K, (id: string) => Request<C>>,
): Request<C> => calls[chosen.subject](idOf(chosen));

/** Empty for a picker that is not shown, which `call` refuses. */
const idOf = ({ subject, processId, taskId, templateId }: Chosen): string =>
	({ process: processId, task: taskId, template: templateId })[subject] ?? '';

/** The process or template in the words of Tallyfy's API, for what is attached to either. */
export const subjectOf = (
	chosen: Chosen<'process' | 'template'>,
): Pick<Body<'attachTag'>, 'subject_id' | 'subject_type'> => ({
	subject_id: idOf(chosen),
	subject_type: chosen.subject === 'process' ? 'Run' : 'Checklist',
});
