import { activity } from './activity';
import { apiCall } from './apiCall';
import { automation } from './automation';
import { comment } from './comment';
import { customField } from './customField';
import { file } from './file';
import { folder } from './folder';
import { formField } from './formField';
import { group } from './group';
import { guest } from './guest';
import { issue } from './issue';
import { member } from './member';
import { organization } from './organization';
import { process } from './process';
import { search } from './search';
import { step } from './step';
import { tag } from './tag';
import { task } from './task';
import { template } from './template';

/** What Tallyfy can do, as the full node shows it. */
export const menu = {
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
