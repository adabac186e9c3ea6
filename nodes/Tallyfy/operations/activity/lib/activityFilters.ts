import { InputError } from '../../../api/errors';
import { field } from '../../../engine/operation';
import { calendarDay } from '../../lib/fields/calendarDay';
import { email } from '../../lib/fields/email';
import { anyOrder, sort as anySort } from '../../lib/fields/sort';
import { has, holdsAny, notAfter, notBefore } from '../../lib/matching';

export const sort = field({
	...anySort,
	options: [anyOrder, { name: 'Newest First', value: '-created_at' }, { name: 'Oldest First', value: 'created_at' }],
});

export const verb = field({
	displayName: 'Action',
	name: 'verb',
	type: 'options',
	options: [
		{ name: 'Archived', value: 'archived' },
		{ name: 'Assignees Updated', value: 'owners-updated' },
		{ name: 'Comment Deleted', value: 'comment-deleted' },
		{ name: 'Commented', value: 'commented' },
		{ name: 'Completed', value: 'completed' },
		{ name: 'Created', value: 'created' },
		{ name: 'Deleted', value: 'deleted' },
		{ name: 'Disabled', value: 'disabled' },
		{ name: 'Emitted', value: 'emitted' },
		{ name: 'Enabled', value: 'enabled' },
		{ name: 'Invitation Accepted', value: 'invite-accepted' },
		{ name: 'Invited', value: 'invited' },
		{ name: 'Issue Reported', value: 'issue-reported' },
		{ name: 'Issue Resolved', value: 'issue-resolved' },
		{ name: 'Linked', value: 'linked' },
		{ name: 'Not Completed Anymore', value: 'uncompleted' },
		{ name: 'Reopened', value: 're-opened' },
		{ name: 'Reordered', value: 're-ordered' },
		{ name: 'Unarchived', value: 'unarchived' },
		{ name: 'Unlinked', value: 'unlinked' },
		{ name: 'Updated', value: 'updated' },
		{ name: 'Uploaded', value: 'uploaded' },
	],
	default: 'created',
	description: 'What was done',
	matches: has('verb'),
});

export const doneBy = field({
	...email,
	displayName: 'Done By (Email)',
	name: 'actor_email',
	description: 'Email of the member or guest who did it',
	matches: ({ actor }, wanted) => holdsAny(actor, 'email', wanted),
});

export const from = field({
	...calendarDay,
	displayName: 'From',
	name: 'created_after',
	description: 'First day that counts, as YYYY-MM-DD',
	matches: notBefore('created_at'),
});

export const search = field({
	displayName: 'Search',
	name: 'search',
	type: 'string',
	default: '',
	placeholder: 'e.g. contract',
	description: 'Words to look for, 2 to 100 characters',
	maxLength: 100,
});

export const to = field({
	...calendarDay,
	displayName: 'To',
	name: 'created_before',
	description: 'Last day that counts, as YYYY-MM-DD',
	matches: notAfter('created_at'),
});

/**
 * These filters as they are.
 *
 * @throws InputError for a search that is too short
 */
export function activityFiltersIn<T extends { search?: string }>(filters: T): T {
	if (filters.search?.length === 1) throw new InputError('Search is too short: Tallyfy takes 2 characters or more');
	return filters;
}
