import type { Hint } from '../../../engine/hints';

interface People {
	users?: readonly unknown[];
	guests?: readonly unknown[];
}

/** The ways out where Tallyfy refuses to give a task to these people. With which status, it says of few of them (NOTES §12). */
export const notAssignable = ({ users = [], guests = [] }: People): Hint[] => [
	...[400, 403, 422].map((status) => ({
		status,
		says: /max[_ ]assignable|(?=.*\b(no more than|at most|too many|maximum|limit)\b).*(owner|assign|people)/i,
		next: 'Max Assignees of the task limits how many people can have it. Guests count, and so does every member of a group; one too many refuses all of them. Name fewer people, or raise Max Assignees.',
	})),
	{
		status: 422,
		says: /\bguests\b/i,
		next: 'An address is no guest when it belongs to a member, or to a domain whose people sign in through the organization (SSO). Name these people under Members.',
	},
	...(users.length
		? [
				{
					status: 422,
					says: /owners\.users.*invalid/i,
					happened:
						users.length > 1
							? `At least one of these is the number of no member: ${users.join(', ')}`
							: `Tallyfy knows no member with the number ${users.join()}`,
					next: 'Correct the number, or name the member by email. Nothing was changed for this item.',
				},
			]
		: []),
	{
		status: 422,
		says: /owners/,
		next: 'Choose the people from the list: members have numbers, guests emails and groups IDs.',
	},
	...(guests.length
		? [
				{
					status: 403,
					next: 'A Light member cannot assign guests. In Act As name a member with another role who may change this task, for example an administrator.',
				},
			]
		: []),
];
