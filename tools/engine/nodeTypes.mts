import type { IDataObject, IExecuteFunctions, INodeProperties, INodeType } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { TallyfyGetUserToken } from '../../nodes/TallyfyGetUserToken/TallyfyGetUserToken.node.ts';
import { TallyfyInviteMember } from '../../nodes/TallyfyInviteMember/TallyfyInviteMember.node.ts';
import { TallyfyListMyTasks } from '../../nodes/TallyfyListMyTasks/TallyfyListMyTasks.node.ts';
import { start } from './engine.mts';

/**
 * The nodes that the examples `first-workflow` and `launch-process` are made of, by their names in n8n. Ours are the
 * real ones. n8n's own come in a package of 180 MB, so stand-ins take their place, which do what these two examples ask
 * for and no more; the end-to-end test holds them against the real ones.
 */
export const nodeTypes: Record<string, INodeType> = {
	'n8n-nodes-tallyfy-oauth.tallyfy': new Tallyfy(),
	'n8n-nodes-tallyfy-oauth.tallyfyGetUserToken': new TallyfyGetUserToken(),
	'n8n-nodes-tallyfy-oauth.tallyfyInviteMember': new TallyfyInviteMember(),
	'n8n-nodes-tallyfy-oauth.tallyfyListMyTasks': new TallyfyListMyTasks(),
	'n8n-nodes-base.stickyNote': { description: { ...start.description, outputs: [] } },
	'n8n-nodes-base.manualTrigger': start,
	'n8n-nodes-base.set': standIn([property('jsonOutput', 'json')], (node) => [
		JSON.parse(`${node.getNodeParameter('jsonOutput', 0)}`),
	]),
	'n8n-nodes-base.splitOut': standIn(
		[
			property('fieldToSplitOut'),
			{ ...property('options', 'collection'), default: {}, options: [property('destinationFieldName')] },
		],
		(node) => {
			const from = `${node.getNodeParameter('fieldToSplitOut', 0)}`;
			const to = `${node.getNodeParameter('options.destinationFieldName', 0)}`;
			const [{ json }] = node.getInputData();
			const values = json[from];
			return Array.isArray(values) ? values.map((value) => ({ [to]: value })) : [];
		},
	),
};

/** A node that reads these parameters for its only item, and puts out what it makes of them. */
function standIn(properties: INodeProperties[], make: (node: IExecuteFunctions) => IDataObject[]): INodeType {
	return {
		description: { ...start.description, group: ['transform'], inputs: ['main'], properties },
		async execute() {
			return [this.helpers.returnJsonArray(make(this))];
		},
	};
}

function property(name: string, type: INodeProperties['type'] = 'string'): INodeProperties {
	return { displayName: name, name, type, default: '' };
}
