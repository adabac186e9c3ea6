import { resource } from '../../engine/operation';
import { changeRole } from './changeRole';
import { convertToGuest } from './convertToGuest';
import { deletePermanently } from './deletePermanently';
import { disable } from './disable';
import { enable } from './enable';
import { get } from './get';
import { getAll } from './getAll';
import { getCurrent } from './getCurrent';
import { getUserToken } from './getUserToken';
import { handOver } from './handOver';
import { invite } from './invite';
import { provision } from './provision';
import { remove } from './remove';
import { update } from './update';
import { updateCurrent } from './updateCurrent';

export const member = resource('Member', {
	changeRole,
	convertToGuest,
	deletePermanently,
	disable,
	enable,
	get,
	getCurrent,
	getAll,
	getUserToken,
	handOver,
	invite,
	provision,
	remove,
	update,
	updateCurrent,
});
