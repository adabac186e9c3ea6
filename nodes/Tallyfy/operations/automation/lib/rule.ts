import type { Body, Tallyfy } from '../../../api/call';
import { InputError } from '../../../api/errors';
import { isRecord, listIn } from '../../../api/records';
import type { Values } from '../../../engine/operation';
import { peopleIn } from '../../lib/fields/idLists';
import { known } from '../../lib/known';
import { keysOf, sizeOf } from '../../lib/people';
import type { actions, conditions } from './ruleFields';

type Given = Values<readonly [typeof conditions, typeof actions]>;
type GivenCondition = NonNullable<Given['conditions']['condition']>[number];
type GivenAction = NonNullable<Given['actions']['action']>[number];

type Rule = Body<'createAutomation'>;
type Condition = Rule['conditions'][number];
type Action = Rule['then_actions'][number];

/** Conditions as Tallyfy takes them; undefined when there are none. */
export function conditionsOf({ condition: given = [] }: Given['conditions']): Condition[] | undefined {
	return given.length ? given.map(conditionOf) : undefined;
}

/** Actions as Tallyfy takes them; undefined when there are none. */
export function actionsOf({ action: given = [] }: Given['actions']): Action[] | undefined {
	return given.length ? given.map(actionOf) : undefined;
}

function conditionOf({ subject = 'Step', logic, ...rule }: GivenCondition): Condition {
	const { stepId = '', fieldId = '', kickoffFieldId = '', event = 'completed', comparison = 'equals' } = rule;
	const { moment = 'any_time', value = null } = rule;
	const ids = { Step: stepId, Capture: fieldId, Prerun: kickoffFieldId };
	const common = { conditionable_id: ids[subject], conditionable_type: subject, logic };
	// Without a moment a condition on a step never comes true (NOTES §12).
	if (subject === 'Step') return { ...common, operation: event, statement: moment };
	return { ...common, operation: comparison, statement: value };
}

/** Tallyfy wants the kind of each action beside its verb. */
const kinds: Record<Action['action_verb'], Action['action_type']> = {
	assign: 'assignment',
	assign_only: 'assignment',
	clear_assignees: 'assignment',
	deadline: 'deadline',
	emit_webhook: 'webhook',
	hide: 'visibility',
	reopen: 'status',
	show: 'visibility',
	unassign: 'assignment',
};

function actionOf({ verb = 'show', targetStepId = '', ...details }: GivenAction): Action {
	const { time = 1, unit = 'days', direction = 'from', webhookUrl, webhookName, ...people } = details;
	const common = { action_type: kinds[verb], action_verb: verb, target_step_id: targetStepId };
	switch (verb) {
		case 'deadline':
			return { ...common, deadline: { value: time, unit, option: direction } };
		case 'emit_webhook':
			return { ...common, webhook_url: webhookUrl, alias_name: webhookName || webhookUrl };
		case 'assign':
		case 'assign_only':
		case 'unassign':
			return { ...common, ...assignedBy(people) };
		default:
			return common;
	}
}

/** Those who are named, or the field whose answer names them in each process. */
function assignedBy({
	peopleFrom = 'here',
	fieldId = '',
	kickoffFieldId = '',
	...people
}: GivenAction): Partial<Action> {
	if (peopleFrom !== 'here')
		return { actionable_id: peopleFrom === 'Capture' ? fieldId : kickoffFieldId, actionable_type: peopleFrom };
	const assignees = peopleIn(people);
	if (sizeOf(assignees)) return { assignees };
	throw new InputError(
		'Nobody is named in an action that assigns or unassigns',
		'Fill in Members, Guests or Groups of that action, or choose a form field under People. Nothing was sent to Tallyfy.',
	);
}

/** Whether the conditions and actions that a rule has already stay beside those that are given. */
export type Existing = 'keep' | 'replace';

/**
 * The rule with what is asked for, to be sent as a whole: Tallyfy knows conditions and actions by their IDs, and deletes those
 * that are not sent back.
 *
 * @throws InputError when Tallyfy does not show what the rule has
 */
export function changedRule(present: Tallyfy<'AutomatedAction'>, asked: Partial<Rule>, existing: Existing): Rule {
	return {
		automated_alias: asked.automated_alias ?? known('name', present.automated_alias) ?? '',
		conditions: merged(partsOf('conditions', present.conditions), asked.conditions, existing, conditionKey),
		then_actions: merged(partsOf('actions', present.then_actions), asked.then_actions, existing, actionKey),
	};
}

/** A condition or an action that Tallyfy stores. */
type Stored<P> = P & { id: string };

function partsOf<P>(what: 'conditions' | 'actions', shown: unknown): Array<Stored<P>> {
	const parts = known(what, listIn(shown));
	const haveIds = parts.every((part) => isRecord(part) && typeof part.id === 'string');
	// What else they consist of in an answer, the contract leaves open.
	return known(`IDs of the ${what}`, haveIds ? (parts as Array<Stored<P>>) : undefined);
}

/** What is given takes the place of what says the same and is stored, under its ID. */
function merged<P extends { id?: string }>(
	stored: Array<Stored<P>>,
	given: P[] | undefined,
	existing: Existing,
	keyOf: (part: P) => string,
): P[] {
	if (!given) return stored;
	const written = new Map<Stored<P>, P>();
	const parts = given.map((part) => {
		const own = stored.find((other) => !written.has(other) && keyOf(other) === keyOf(part));
		if (!own) return part;
		const kept = { ...part, id: own.id };
		written.set(own, kept);
		return kept;
	});
	if (existing === 'replace') return parts;
	return [...stored.map((own) => written.get(own) ?? own), ...parts.filter(({ id }) => id === undefined)];
}

const conditionKey = ({ conditionable_type, conditionable_id, operation, statement }: Condition) =>
	JSON.stringify([conditionable_type, conditionable_id, operation, String(statement ?? '')]);

/** One deadline of a step takes the place of another; whoever is assigned is assigned beside others. */
const actionKey = ({ action_verb, target_step_id, webhook_url, actionable_id, assignees }: Action) =>
	JSON.stringify([
		action_verb,
		target_step_id,
		webhook_url,
		actionable_id,
		keysOf(assignees?.users, 'id').sort(),
		keysOf(assignees?.guests, 'email').sort(),
		keysOf(assignees?.groups, 'id').sort(),
	]);
