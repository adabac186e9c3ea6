import type { ICredentialTestRequest, ICredentialType, INodeType } from 'n8n-workflow';

/** What n8n makes of the test request of a credential type: a declarative node that sends it. */
export const testerOf = ({ name, test }: ICredentialType & { test: ICredentialTestRequest }): INodeType => ({
	description: {
		displayName: 'Tester',
		name: 'node',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: {},
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name, required: true }],
		properties: [
			{ displayName: 'Temp', name: 'temp', type: 'string', default: '', routing: { request: test.request } },
		],
	},
});
