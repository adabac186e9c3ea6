import { field } from '../../../engine/operation';
import { activeMember, folder } from '../../lib/fields/pickers';
import { picker } from '../../lib/fields/picker';
import { processFolderByName, templateFolderByName } from '../../lib/lookUps';

export const archivedTemplate = picker({
	displayName: 'Template',
	name: 'templateId',
	list: 'searchArchivedTemplates',
	description: 'A template that is archived',
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

export const alias = field({
	displayName: 'Alias',
	name: 'alias',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. client-onboarding',
	description: 'Short name by which the API of Tallyfy knows the template',
});

export const allowOneOffTasks = field({
	displayName: 'Allow One-Off Tasks',
	name: 'canAddOot',
	type: 'boolean',
	default: true,
	description: 'Whether one-off tasks can be added to its processes',
});

export const allowChangeName = field({
	displayName: 'Allow Renaming at Launch',
	name: 'allowLauncherChangeName',
	type: 'boolean',
	default: true,
	description: 'Whether the person who launches a process may change its name',
});

export const autoNaming = field({
	displayName: 'Automatic Naming',
	name: 'autoNaming',
	type: 'boolean',
	default: false,
	description: 'Whether Tallyfy itself names the processes, by the Default Process Name',
});

export const defaultProcessName = field({
	displayName: 'Default Process Name',
	name: 'defaultProcessNameFormat',
	type: 'string',
	default: '',
	placeholder: 'e.g. Onboarding of {{company-name-1db9}}',
	description:
		'Pattern that Tallyfy names its processes by, with aliases of kick-off fields in double braces. It turns Automatic Naming on; an empty one turns it off. At most 550 characters.',
	maxLength: 550,
});

export const defaultFolder = field({
	...folder,
	displayName: 'Default Folder of Processes',
	name: 'defaultFolder',
	description: 'The folder that its processes go into',
	lookUp: processFolderByName,
});

export const explanationVideo = field({
	displayName: 'Explanation Video URL',
	name: 'explanationVideo',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/video.mp4',
	format: 'url',
});

export const featured = field({
	displayName: 'Featured',
	name: 'isFeatured',
	type: 'boolean',
	default: false,
	description: 'Whether the template is featured',
});

export const folderizeProcesses = field({
	displayName: 'Put Processes Into Folder',
	name: 'folderizeProcess',
	type: 'boolean',
	default: false,
	description: 'Whether its processes go into a folder when they are launched',
});

export const inFolder = field({
	...folder,
	description: 'The folder to put the template into',
	lookUp: templateFolderByName,
});

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
	placeholder: 'e.g. fa-users',
	description: 'Name of an icon, as Tallyfy knows it',
});

export const isPublic = field({
	displayName: 'Public',
	name: 'isPublic',
	type: 'boolean',
	default: false,
	description: 'Whether the template is open to the public',
});

export const isPublicKickoff = field({
	displayName: 'Public Kick-Off Form',
	name: 'isPublicKickoff',
	type: 'boolean',
	default: false,
	description: 'Whether the kick-off form is open to the public',
});

export const kickoffDescription = field({
	displayName: 'Kick-Off Form Description',
	name: 'kickoffDescription',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'Text above the kick-off form; may contain HTML',
});

export const kickoffTitle = field({
	displayName: 'Kick-Off Form Title',
	name: 'kickoffTitle',
	type: 'string',
	default: '',
	description: 'Heading of the kick-off form',
});

export const owner = field({
	...activeMember,
	displayName: 'Owner',
	name: 'ownerId',
	description: 'The member who owns the template',
});

export const pinned = field({
	displayName: 'Pinned',
	name: 'isPinned',
	type: 'boolean',
	default: false,
	description: 'Whether the template stands above the others in lists',
});

export const starred = field({
	displayName: 'Starred',
	name: 'starred',
	type: 'boolean',
	default: false,
	description: 'Whether the template is marked with a star',
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

export const tagProcesses = field({
	displayName: 'Tag Processes',
	name: 'tagProcess',
	type: 'boolean',
	default: false,
	description: 'Whether its processes get tags when they are launched',
});

export const webhook = field({
	displayName: 'Webhook URL',
	name: 'webhook',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/hook',
	format: 'url',
	description: 'Address that Tallyfy calls when a process is launched, when a task is completed, and at the end',
});
