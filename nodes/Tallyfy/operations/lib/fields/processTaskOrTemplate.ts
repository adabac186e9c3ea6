import { path } from '../../../api/path';
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

interface Chosen {
	subject: 'process' | 'task' | 'template';
	processId?: string;
	taskId?: string;
	templateId?: string;
}

/** The path of what was chosen. */
export function pathOf({ subject, processId = '', taskId = '', templateId = '' }: Chosen): string {
	switch (subject) {
		case 'process':
			return path`/runs/${processId}`;
		case 'task':
			return path`/tasks/${taskId}`;
		case 'template':
			return path`/checklists/${templateId}`;
	}
}

/** The process or template in the words of Tallyfy's API, for what is attached to either. */
export function subjectOf({ subject, processId = '', templateId = '' }: Chosen) {
	return subject === 'process'
		? { subject_id: processId, subject_type: 'Run' }
		: { subject_id: templateId, subject_type: 'Checklist' };
}
