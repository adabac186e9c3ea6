import { resource } from '../../engine/operation';
import { addAssignees } from './addAssignees';
import { archive } from './archive';
import { clone } from './clone';
import { complete } from './complete';
import { create } from './create';
import { deletePermanently } from './deletePermanently';
import { fillFormFields } from './fillFormFields';
import { get } from './get';
import { getAll } from './getAll';
import { getAutomaticDeadline } from './getAutomaticDeadline';
import { getGuestTasks } from './getGuestTasks';
import { getMemberTasks } from './getMemberTasks';
import { getMyTasks } from './getMyTasks';
import { reassign } from './reassign';
import { removeAssignees } from './removeAssignees';
import { reopen } from './reopen';
import { resetDeadline } from './resetDeadline';
import { restore } from './restore';
import { sendAndWait } from './sendAndWait';
import { update } from './update';

export const task = resource('Task', {
	addAssignees,
	archive,
	clone,
	complete,
	create,
	sendAndWait,
	deletePermanently,
	fillFormFields,
	get,
	getAutomaticDeadline,
	getGuestTasks,
	getAll,
	getMemberTasks,
	getMyTasks,
	reassign,
	removeAssignees,
	reopen,
	resetDeadline,
	restore,
	update,
});
