import { field } from '../../engine/operation';

export const timezone = field({
	displayName: 'Timezone',
	name: 'timezone',
	type: 'string',
	default: '',
	placeholder: 'Europe/Stockholm',
	description: 'IANA name of the time zone',
});
