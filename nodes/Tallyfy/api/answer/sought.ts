import { routes } from '../contract/routes';
import type { Request } from '../request';

/** What an ID of a route names, in the words of Tallyfy's screens. The code of a guest opens the guest's tasks, so it is not shown. */
const kinds: Record<string, string> = {
	activity_id: 'entry of the audit feed with the ID',
	asset_id: 'file with the ID',
	automation_id: 'rule with the ID',
	checklist_id: 'template with the ID',
	comment_id: 'comment with the ID',
	email: 'guest with the email',
	field_id: 'form field with the ID',
	folder_id: 'folder with the ID',
	group_id: 'group with the ID',
	key: 'custom field with the key',
	run_id: 'process with the ID',
	step_id: 'step with the ID',
	tag_id: 'tag with the ID',
	task_id: 'task with the ID',
	user_id: 'member with the ID',
	watcher_id: 'watcher with the ID',
};

/** What a call is about, the innermost first: `comment with the ID 7, or no task with the ID 0942…`. Undefined where its route names nothing. */
export function soughtBy({ call, path }: Request): string | undefined {
	if (!call) return undefined;
	const [, route = ''] = routes[call].split(' ');
	const given = path.split('/');
	const sought = route.split('/').flatMap((part, index) => {
		const kind = kinds[part.slice(1, -1)];
		return kind ? [`${kind} ${decodeURIComponent(given[index] ?? '')}`] : [];
	});
	return sought.reverse().join(', or no ') || undefined;
}
