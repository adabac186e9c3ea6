import type { Hint } from '../../../engine/hints';

const next =
	'Only one-off tasks outside of a process can be archived, restored and deleted by themselves: a task of a process goes with its process. One that was archived or deleted before is not found either.';

/** Tallyfy refuses this for tasks of processes; with which status is not documented. */
export const oneOffOnly: Hint[] = [404, 422].map((status) => ({ status, next }));
