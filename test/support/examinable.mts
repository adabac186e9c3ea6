import type { Sandbox } from '../../sandbox/index.mts';
import { ana, ben } from './nodes.mts';

/** What Check Connection does on purpose, to see what comes: it leaves a header out, and asks for a status that there is not. */
const onPurpose = [
	/^GET \/me: header X-Tallyfy-Client is missing$/,
	/^GET \/organizations\/\{org\}\/me\/tasks: .*\bstatus\b/,
];

const hour = 3_600_000;

/** An organization in which so much has happened that each fact of Check Connection can be known. */
export function examinable(sandbox: Sandbox): Sandbox {
	const { state } = sandbox;
	sandbox.allowed.push(...onPurpose);
	const ago = (hours: number) => state.timestamp(-hours * hour);
	for (const [index, name] of ['Onboard Harborline', 'Onboard Pinewood'].entries())
		state.addRun({ name, created_at: ago(9 - index) });
	const [, open] = sandbox.addTasks(ana, [
		{ title: 'Visit Harborline', created_at: ago(5), status: 'completed', completed_at: ago(4) },
		{ title: 'Visit Pinewood', created_at: ago(3) },
	]);
	sandbox.as(ana).comment(open.id, `Ask ${ben} about it`);
	return sandbox;
}
