import type { Behaviours } from '../call.mts';
import { applications } from './applications.mts';
import { me } from './me.mts';
import { members } from './members.mts';
import { oauth } from './oauth.mts';
import { organization } from './organization.mts';
import { tasks } from './tasks.mts';

/** By operationId. What is not here is answered 501. */
export const behaviours: Behaviours = {
	...oauth,
	...applications,
	...me,
	...organization,
	...members,
	...tasks,
};
