import { field } from '../../../engine/operation';

export const email = field({
	displayName: 'Email',
	name: 'email',
	type: 'string',
	placeholder: 'e.g. ben.okafor@example.com',
	required: true,
	default: '',
	description: 'Email of the person',
	format: 'email',
});
