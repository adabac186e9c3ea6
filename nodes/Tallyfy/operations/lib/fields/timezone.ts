import { field } from '../../../engine/operation';

export const timezone = field({
	displayName: 'Timezone',
	name: 'timezone',
	type: 'string',
	default: '',
	placeholder: 'e.g. Europe/Stockholm',
	description: 'Name of the time zone, as Region/City',
});
