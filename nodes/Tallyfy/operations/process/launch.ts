import { call, type Body, type Tallyfy } from '../../api/call';
import type { Api } from '../../api/client';
import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { embedded } from '../lib/embedded';
import { inOrder } from '../lib/inOrder';
import { process, step, template } from '../lib/fields/pickers';
import { groupIds, guestEmails, guestsIn, idsIn, memberIds, membersIn, tagIds } from '../lib/fields/idLists';
import { mentionNobody, richText } from '../lib/fields/richText';
import { encodeAnswers, requireAnswers, type Answers } from '../lib/forms/answers';
import { kickoffFields } from '../lib/forms/formFields';
import { withPeople } from '../lib/forms/people';
import { known } from '../lib/known';
import { answersIn, answersOfTemplate } from '../lib/forms/mapping';
import { processFolderByName } from '../lib/lookUps';
import { toldApart } from '../lib/toldApart';
import { isPublic, name, owner, starred, summary } from './lib/processFields';
import { simplifyProcess } from './lib/simplifyProcess';
import { notAssignable } from '../task/lib/notAssignable';
import { withHints } from '../../engine/hints';

/** How the tasks of a process differ from the steps of its template, by the IDs of the steps. */
type Overrides = NonNullable<Body<'launchRun'>['tasks']>;

/** What a launch changes in one step. */
interface StepChange {
	stepId?: string;
	deadline?: string;
	isDeadlineFixed?: boolean;
	memberIds?: string[];
	guestEmails?: string[];
	groupIds?: string[];
}

const hints = [
	{
		status: 404,
		next: 'Choose a template from the list. An archived template is not found: restore it first, with Template: Restore.',
	},
	{
		status: 403,
		says: /cannot launch|launch permission/i,
		next: 'Standard members need the permission to launch this template: give it to this member in the settings of the template in Tallyfy, or in Act As name an administrator or the owner of the template. Nothing was launched for this item.',
	},
	...[400, 403, 422].map((status) => ({
		status,
		says: /draft[^:]*launch|launch[^:]*draft/i,
		next: 'A draft cannot be launched: publish the template first, for example with Template: Publish.',
	})),
	{
		status: 422,
		says: /prerun/,
		next: 'Answer the fields named above in Kick-Off Form and run again.',
	},
];

/** The answer to a launch has no tasks (NOTES §8). */
const deadlinesOfSteps =
	'Where a Step Deadline is outside of the working days and hours of the organization, Tallyfy moved it. Process: Get Tasks has the deadlines that are stored.';

export const launch = operation({
	name: 'Launch',
	action: 'Launch process from template',
	description:
		'Launch a process from a template, with the answers to its kick-off form; a step that nobody is assigned to goes to the member in Act As',
	target: [],
	fields: [
		template,
		name,
		...answersOfTemplate,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Folders',
					name: 'folderIds',
					type: 'string',
					default: '',
					placeholder: 'e.g. Live onboardings',
					description: 'Names or IDs of folders for processes, separated by commas',
					format: 'names',
					lookUp: processFolderByName,
				},
				groupIds,
				memberIds,
				mentionNobody,
				owner,
				{
					...process,
					displayName: 'Parent Process',
					name: 'parentId',
					description: 'An existing process that the new one belongs to',
					required: false,
				},
				isPublic,
				starred,
				{
					displayName: 'Steps',
					name: 'steps',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					placeholder: 'Add Step',
					default: {},
					description: 'Steps that are different from the template in this process; all others stay as they are there',
					options: [
						{
							displayName: 'Step',
							name: 'step',
							values: [
								step,
								{
									displayName: 'Step Deadline',
									name: 'deadline',
									type: 'dateTime',
									default: '',
									day: 'end',
									description:
										'When its task is due, in the time zone of the workflow. A day without a time is due at its end. When empty, as in the template.',
								},
								{
									displayName: 'Step Deadline Is Fixed',
									name: 'isDeadlineFixed',
									type: 'boolean',
									default: false,
									description:
										'Whether rules, and deadlines of other steps, leave Step Deadline as it is; Task: Reset Deadline gives it back to them',
								},
								{
									...groupIds,
									displayName: 'Step Groups',
									description: 'Names or IDs of groups, separated by commas, in the place of those in the template',
								},
								{
									...guestEmails,
									displayName: 'Step Guests',
									description:
										'Emails of guests, separated by commas, in the place of those in the template. Name a member too: Tallyfy may leave them alone.',
								},
								{
									...memberIds,
									displayName: 'Step Members',
									description: 'Emails or IDs of members, separated by commas, in the place of those in the template',
								},
							],
						},
					],
				},
				summary,
				tagIds,
			],
		},
	],
	simplify: simplifyProcess,
	confirm: async ({ templateId, additionalFields: { steps }, ...values }, api, { timezone }) => {
		await prerunOf(api, templateId, answersIn(values), timezone);
		await everyStep(api, templateId, steps?.step);
	},
	run: async ({ templateId, name: title, additionalFields, ...values }, api, { timezone, note }) => {
		const { steps, ...others } = additionalFields;
		const prerun = await prerunOf(api, templateId, answersIn(values), timezone);
		const body = {
			checklist_id: templateId,
			name: title,
			summary: richText(others.summary, others.mentionNobody),
			owner_id: others.ownerId ? Number(others.ownerId) : undefined,
			starred: others.starred,
			is_public: others.isPublic,
			parent_id: others.parentId || undefined,
			prerun: Object.keys(prerun).length ? prerun : undefined,
			tasks: await everyStep(api, templateId, steps?.step),
			tags: idsIn(others.tagIds),
			users: membersIn(others.memberIds),
			groups: idsIn(others.groupIds),
			folders: idsIn(others.folderIds),
		};
		const guests = steps?.step?.flatMap(({ guestEmails: emails = [] }) => emails);
		const launched = await withHints(api.call(call('launchRun', { body })), [...hints, ...notAssignable({ guests })]);
		note(steps?.step?.some(({ deadline }) => deadline) ? deadlinesOfSteps : undefined);
		return launched;
	},
});

/** The answers to the kick-off form, which is read once for all items. */
async function prerunOf(
	api: Api,
	templateId: string,
	given: Record<string, unknown>,
	timezone: string,
): Promise<Answers> {
	const fields = await withHints(kickoffFields(api, templateId), hints);
	const prerun = encodeAnswers(fields, await withPeople(api, fields, given), timezone);
	requireAnswers(fields, prerun);
	return prerun;
}

/** Every step is named, for Tallyfy leaves out of the process those that are not (NOTES §12). */
async function everyStep(api: Api, templateId: string, changes: StepChange[] = []): Promise<Overrides | undefined> {
	if (!changes.length) return undefined;
	const steps = inOrder(embedded(await api.once(call('listSteps', { checklist_id: templateId }))));
	const unknown = changes.find(({ stepId }) => !steps.some(({ id }) => id === stepId));
	if (unknown)
		throw new InputError(
			`The template has no step ${JSON.stringify(unknown.stepId ?? '')}`,
			`Choose from: ${toldApart(steps.map(({ id, title }) => ({ id, name: String(title) }))).join(', ')}. Nothing was launched.`,
		);
	return Object.fromEntries(
		steps.map((own) => [String(own.id), changed(own, merged(changes.filter(({ stepId }) => stepId === own.id)))]),
	);
}

/** One step may have several rows: each one adds what it has, and the last one wins. */
function merged(rows: StepChange[]): StepChange {
	return Object.fromEntries(rows.flatMap((row) => Object.entries(row).filter(([, value]) => value)));
}

/** Assignees are sent as a whole: what is not changed is as in the template. */
function changed(own: Tallyfy<'Step'>, { deadline, isDeadlineFixed, ...assignees }: StepChange): Overrides[string] {
	const users = membersIn(assignees.memberIds);
	const guests = guestsIn(assignees.guestEmails);
	const groups = idsIn(assignees.groupIds);
	return {
		...(deadline && { deadline, ...(isDeadlineFixed && { deadline_set_by_hand: true }) }),
		...((users ?? guests ?? groups) && {
			owners: {
				users: users ?? known('members of the step', own.assignees ?? undefined),
				guests: guests ?? known('guests of the step', own.guests ?? undefined),
				groups: groups ?? known('groups of the step', own.groups ?? undefined),
			},
		}),
	};
}
