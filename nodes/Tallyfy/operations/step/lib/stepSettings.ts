import type { Body } from '../../../api/call';
import { InputError } from '../../../api/errors';
import type { Values } from '../../../engine/operation';
import type * as taskFields from '../../task/lib/taskFields';
import type * as fields from './stepFields';

/** What the user gave of these fields. */
type Given = Partial<
	Values<
		readonly [
			typeof fields.allowGuests,
			typeof fields.assignLauncher,
			typeof fields.deadline,
			typeof fields.startAtAnyTime,
			typeof fields.startDate,
			typeof fields.summary,
			typeof fields.webhook,
			typeof taskFields.everyoneCompletes,
			typeof taskFields.maximalAssignees,
			typeof taskFields.onlyAssignees,
			typeof taskFields.preventGuestComments,
			typeof taskFields.topSecret,
		]
	>
>;

/**
 * The settings of a step, as Tallyfy takes them.
 *
 * @throws InputError for a start date that would not count
 */
export function settingsOf(asked: Given) {
	const [due] = asked.deadline?.rule ?? [];
	const [start] = asked.startDate?.rule ?? [];
	if (start && asked.isSoftStartDate)
		throw new InputError(
			'Start Date does not count with Start at Any Time on',
			'Remove one of them. Nothing was sent to Tallyfy.',
		);
	return {
		summary: asked.summary,
		deadline: due && deadlineOf(due),
		start_date: start && { value: start.time ?? 1, unit: start.unit ?? 'days' },
		// A start date counts only with false (NOTES §12).
		is_soft_start_date: start ? false : asked.isSoftStartDate,
		webhook: asked.webhook,
		max_assignable: asked.maxAssignable === 0 ? null : asked.maxAssignable,
		allow_guest_owners: asked.allowGuestOwners,
		everyone_must_complete: asked.everyoneMustComplete,
		can_complete_only_assignees: asked.canCompleteOnlyAssignees,
		prevent_guest_comment: asked.preventGuestComment,
		assign_run_starter: asked.assignRunStarter,
		top_secret: asked.topSecret,
	};
}

type Rule = NonNullable<NonNullable<Given['deadline']>['rule']>[number];

/** Tallyfy wants all four or none, and stores other words than these without an effect (NOTES §12). */
function deadlineOf({ time = 1, unit = 'days', direction = 'from', ...from }: Rule): Body<'createStep'>['deadline'] {
	const { anchor = 'start_run', anchorStepId = '' } = from;
	return { value: time, unit, option: direction, step: anchor === 'step' ? anchorStepId : anchor };
}
