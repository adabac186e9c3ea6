import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { TallyfyOAuthClientCredentialsApi } from '../../credentials/TallyfyOAuthClientCredentialsApi.credentials.ts';
import { Credentials, runNode, runWorkflow } from '../engine/engine.mts';
import { nodeTypes } from '../engine/nodeTypes.mts';
import { testerOf } from '../engine/tester.mts';
import { example } from '../n8n/example.mts';
import type { Host } from './mainJob.mts';

/** n8n's engine in this process: it needs no installation of n8n. */
export function n8nEngine(data: ICredentialDataDecryptedObject): Host {
	const credentials = new Credentials(data);
	return {
		async testCredential() {
			const { error } = await runNode({ node: testerOf(new TallyfyOAuthClientCredentialsApi()), credentials });
			return error ? { status: 'Error', message: error.message } : { status: 'OK', message: 'Connection successful!' };
		},
		run: async (name) => await runWorkflow(nodeTypes, credentials, example(name)),
	};
}
