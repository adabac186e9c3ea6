import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';
import { isRecord } from '../../../api/records';
import { embedded } from '../../lib/embedded';

type Activity = Tallyfy<'Activity'>;

/** The verbs of a check, which the audit feed cannot be asked for (NOTES §12). */
const verbs = ['executed', 'execution_fail'];

/** Whether a row of the audit feed is the check of a rule, with this outcome. */
export function isCheckOf({ verb }: Activity, outcome: string): boolean {
	const said = [verb].flat().map(String);
	return (outcome === 'all' ? verbs : [outcome]).some((one) => said.includes(one));
}

/** What was checked and what came of it; `value` is what a condition asks for, not the answer that it found. */
export function simplifyRuleCheck({ id, created_at, verb, audit_state: state }: Activity): IDataObject {
	const about = isRecord(state) ? state : {};
	return {
		id,
		created_at: isoOf(created_at),
		rule: about.alias,
		automation_id: about.automation_id,
		executed: [verb].flat().includes('executed'),
		conditions: embedded(about.rules).map((rule) => ({
			about: rule.field_label ?? rule.task_title,
			operation: rule.operation,
			value: rule.statement,
			combine: rule.logic,
			met: rule.isMet,
		})),
		actions: Object.entries(isRecord(about.actions) ? about.actions : {}).flatMap(([task_id, done]) =>
			isRecord(done) ? [{ task_id, task: done.title, actions: done.actions }] : [],
		),
	};
}
