import { member } from './member';
import { task } from './task';

/** What Tallyfy can do, as the full node shows it. */
export const menu = { member, task };
