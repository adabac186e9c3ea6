import { operation } from '../../engine/operation';
import { email } from '../lib/fields/email';

export const getUserToken = operation({
	name: 'Get User Token',
	action: 'Get user token',
	description: 'Get a token that acts as one member, for tools outside n8n',
	actAs: false,
	fields: [
		{
			displayName:
				'n8n stores the token readable in the data of this execution. The other Tallyfy nodes act as any member by themselves: use their Act As field, and no token appears in the data.',
			name: 'tokenNotice',
			type: 'notice',
			default: '',
		},
		{ ...email, description: 'Email of the member to act as' },
		{
			displayName: 'Force New Token',
			name: 'forceNew',
			type: 'boolean',
			default: false,
			description: 'Whether to get a new token even when the last one is still good',
		},
	],
	givesToken: true,
	changesNothing: true,
	run: async ({ email: member, forceNew }, api) => {
		const token = await api.userToken(member, forceNew ? 'any' : undefined);
		return {
			email: member,
			access_token: token.accessToken,
			token_type: token.tokenType,
			expires_in: Math.floor((token.expiresAt - Date.now()) / 1000),
			expires_at: new Date(token.expiresAt).toISOString(),
			organization_id: api.organizationId,
		};
	},
});
