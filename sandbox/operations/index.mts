import type { Behaviours } from '../call.mts';
import { activity } from './activity.mts';
import { applications } from './applications.mts';
import { automations } from './automations.mts';
import { customFields } from './customFields.mts';
import { files } from './files.mts';
import { folders } from './folders.mts';
import { formValues } from './formValues.mts';
import { groups } from './groups.mts';
import { guests } from './guests.mts';
import { me } from './me.mts';
import { members } from './members.mts';
import { oauth } from './oauth.mts';
import { organization } from './organization.mts';
import { runs } from './runs.mts';
import { search } from './search.mts';
import { steps } from './steps.mts';
import { tags } from './tags.mts';
import { tasks } from './tasks.mts';
import { textTemplates } from './textTemplates.mts';
import { threads } from './threads.mts';
import { templates } from './templates.mts';
import { watchers } from './watchers.mts';

/** By operationId. What is not here is answered 501. */
export const behaviours: Behaviours = {
	...customFields,
	...threads,
	...folders,
	...activity,
	...files,
	...formValues,
	...textTemplates,
	...runs,
	...search,
	...watchers,
	...oauth,
	...applications,
	...me,
	...organization,
	...members,
	...guests,
	...groups,
	...tags,
	...tasks,
	...templates,
	...automations,
	...steps,
};
