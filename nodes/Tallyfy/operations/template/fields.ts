import { field } from '../../engine/operation';
import { activeMember, folder } from '../fields/pickers';
import { picker } from '../fields/picker';

export const archivedTemplate = picker({
	displayName: 'Template',
	name: 'templateId',
	list: 'searchArchivedTemplates',
	description: 'The archived template',
});

export const title = field({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Client onboarding',
	description: 'At most 250 characters',
	maxLength: 250,
});

export const allowChangeName = field({
	displayName: 'Allow Renaming at Launch',
	name: 'allowLauncherChangeName',
	type: 'boolean',
	default: true,
	description: 'Whether who launches a process may change its name',
});

export const autoNaming = field({
	displayName: 'Automatic Naming',
	name: 'autoNaming',
	type: 'boolean',
	default: false,
	description: 'Whether Tallyfy names the processes itself',
});

export const defaultProcessName = field({
	displayName: 'Default Process Name',
	name: 'defaultProcessNameFormat',
	type: 'string',
	default: '',
	description: 'Format of the names of processes, at most 550 characters',
	maxLength: 550,
});

export const explanationVideo = field({
	displayName: 'Explanation Video URL',
	name: 'explanationVideo',
	type: 'string',
	default: '',
	placeholder: 'https://…',
});

export const inFolder = field({ ...folder, description: 'The folder that the template is in' });

export const guidance = field({
	displayName: 'Guidance',
	name: 'guidance',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'Help for those who work with the template',
});

export const icon = field({
	displayName: 'Icon',
	name: 'icon',
	type: 'string',
	default: '',
	placeholder: 'fa-users',
});

export const isPublic = field({
	displayName: 'Public',
	name: 'isPublic',
	type: 'boolean',
	default: false,
	description: 'Whether the template is public',
});

export const isPublicKickoff = field({
	displayName: 'Public Kick-Off Form',
	name: 'isPublicKickoff',
	type: 'boolean',
	default: false,
	description: 'Whether the kick-off form is public',
});

export const owner = field({
	...activeMember,
	displayName: 'Owner',
	name: 'ownerId',
	description: 'The member who owns the template',
});

export const summary = field({
	displayName: 'Summary',
	name: 'summary',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'What the template is for, at most 2,000 characters',
	maxLength: 2000,
});

export const webhook = field({
	displayName: 'Webhook URL',
	name: 'webhook',
	type: 'string',
	default: '',
	placeholder: 'https://…',
	description: 'Tallyfy calls it when a process is launched, for every task that is completed, and at the end',
});
