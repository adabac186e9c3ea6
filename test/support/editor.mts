import 'reflect-metadata';
import { LoadOptionsContext } from 'n8n-core';
import {
	NodeHelpers,
	Workflow,
	type INode,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

import type { Credentials } from '../../tools/engine/engine.mts';

/** What n8n calls the lists of a node with, while the editor shows the node with these parameters. */
export function editing(node: INodeType, credentials: Credentials, parameters: INodeParameters): LoadOptionsContext {
	const type = { getByName: () => node, getByNameAndVersion: () => node, getKnownTypes: () => ({}) } as INodeTypes;
	const filled = NodeHelpers.getNodeParameters(
		node.description.properties,
		parameters,
		true,
		false,
		null,
		node.description,
	) as INodeParameters;
	const edited: INode = {
		id: '1',
		name: 'Node',
		type: 'node',
		typeVersion: 1,
		position: [0, 0],
		parameters: filled,
		credentials: { [credentials.type.name]: { id: 'row', name: 'Tallyfy' } },
	};
	const workflow = new Workflow({ nodes: [edited], connections: {}, active: false, nodeTypes: type });
	const additionalData = {
		credentialsHelper: credentials,
		currentNodeParameters: filled,
		variables: {},
	} as unknown as IWorkflowExecuteAdditionalData;
	return new LoadOptionsContext(workflow, edited, additionalData, '');
}
