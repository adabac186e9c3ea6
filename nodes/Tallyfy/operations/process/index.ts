import { resource } from '../../engine/operation';
import { archive } from './archive';
import { completeKickoffForm } from './completeKickoffForm';
import { deletePermanently } from './deletePermanently';
import { exportProcess } from './export';
import { get } from './get';
import { getActivity } from './getActivity';
import { getAll } from './getAll';
import { getFormFields } from './getFormFields';
import { getRuleHistory } from './getRuleHistory';
import { getTasks } from './getTasks';
import { launch } from './launch';
import { reactivate } from './reactivate';
import { reopenKickoffForm } from './reopenKickoffForm';
import { update } from './update';

export const process = resource('Process', {
	archive,
	completeKickoffForm,
	deletePermanently,
	export: exportProcess,
	get,
	getActivity,
	getFormFields,
	getAll,
	getRuleHistory,
	getTasks,
	launch,
	reactivate,
	reopenKickoffForm,
	update,
});
