import { call, type Body } from '../../../api/call';
import { callFor, type subjectOf } from '../../lib/fields/processTaskOrTemplate';

/** The process or template that was chosen, with its tags. */
export const taggedSubject = (chosen: Parameters<typeof subjectOf>[0]) =>
	callFor(chosen, {
		process: (run_id) => call('getRun', { run_id, query: { with: ['tags'] } }),
		template: (checklist_id) => call('getTemplate', { checklist_id, query: { with: ['tags'] } }),
	});

/** Puts a tag on a process or template; where it is on already, Tallyfy gives how it is attached. */
export const attachTag = (association: Omit<Body<'attachTag'>, 'tag_type'>) =>
	call('attachTag', { body: { ...association, tag_type: 'private' } });
