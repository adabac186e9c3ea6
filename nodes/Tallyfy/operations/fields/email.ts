import { field } from '../../engine/operation';

export const email = field({
	displayName: 'Email',
	name: 'email',
	type: 'string',
	placeholder: 'name@example.com',
	required: true,
	default: '',
	description: 'Email of the person',
	format: 'email',
});
