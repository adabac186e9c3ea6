import type { menu } from '../../../nodes/Tallyfy/operations/index.ts';
import type { Cases } from '../case.mts';
import { activity } from './activity.mts';
import { apiCall } from './apiCall.mts';
import { automation } from './automation.mts';
import { comment } from './comment.mts';
import { customField } from './customField.mts';
import { file } from './file.mts';
import { folder } from './folder.mts';
import { formField } from './formField.mts';
import { group } from './group.mts';
import { guest } from './guest.mts';
import { issue } from './issue.mts';
import { member } from './member.mts';
import { organization } from './organization.mts';
import { process } from './process.mts';
import { search } from './search.mts';
import { step } from './step.mts';
import { tag } from './tag.mts';
import { task } from './task.mts';
import { template } from './template.mts';

export const cases: { [R in keyof typeof menu]: Cases<R> } = {
	activity,
	apiCall,
	automation,
	comment,
	customField,
	file,
	folder,
	formField,
	group,
	guest,
	issue,
	member,
	organization,
	process,
	search,
	step,
	tag,
	task,
	template,
};
