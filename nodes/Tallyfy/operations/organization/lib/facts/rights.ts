import { isSuccess } from '../../../../api/answer/answer';
import { asExpected, different, notKnown, taken, toMend, unclear, type Fact, type Finding } from '../finding';

const roles: Record<string, Finding> = {
	admin: asExpected('an administrator: may do everything'),
	standard: different(
		'a standard member: sees what is shared with it, launches what its template lets it launch, and does not manage members, webhooks or custom fields',
		'Nothing, if the workflows need no more. Act As an administrator to see more here.',
	),
	light: toMend(
		'a light member: works on its own tasks; does not assign guests, and does not manage members, webhooks or custom fields',
		'Act As a standard member or an administrator, for all but the tasks of this member.',
	),
};

export const role: Fact = {
	fact: 'Member in Act As',
	expected: 'an administrator, who sees the most (docs: pages of the members)',
	examine: ({ me }) =>
		roles[String(me.data?.role).toLowerCase()] ??
		notKnown('a role that no document names', 'Please report it, with the name of the role.'),
};

export const organizationWebhooks: Fact = {
	fact: 'Organization webhooks',
	expected: 'on (docs: connector matrix; Tallyfy has not switched them on for everybody yet)',
	examine: ({ watchers }) => {
		if (isSuccess(watchers)) return asExpected('on');
		if ([404, 422].includes(watchers.status))
			return toMend(
				`off (HTTP ${watchers.status})`,
				'Use Tallyfy Trigger in place of Tallyfy Instant Trigger, or ask Tallyfy Support to switch them on.',
			);
		return (
			unclear(watchers) ??
			notKnown(`${taken(watchers)}: only an administrator sees them`, 'Act As an administrator and run again.')
		);
	},
};
