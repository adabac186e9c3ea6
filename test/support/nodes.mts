import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';

import { TallyfyGetUserToken } from '../../nodes/TallyfyGetUserToken/TallyfyGetUserToken.node.ts';
import { TallyfyInviteMember } from '../../nodes/TallyfyInviteMember/TallyfyInviteMember.node.ts';
import { TallyfyListMyTasks } from '../../nodes/TallyfyListMyTasks/TallyfyListMyTasks.node.ts';
import { runNode, type Credentials, type RunOptions, type RunResult } from '../../tools/engine/engine.mts';

export const nodes = {
	getUserToken: new TallyfyGetUserToken(),
	inviteMember: new TallyfyInviteMember(),
	listMyTasks: new TallyfyListMyTasks(),
} satisfies Record<string, INodeType>;

export const ana = 'ana.petrova@example.com';
export const ben = 'ben.okafor@example.com';

/** The value of Act As in the mode By Email. */
export const actAs = (email: string) => ({ __rl: true, mode: 'email', value: email });

/** List My Tasks, and what it throws itself: n8n passes a copy of that on, and nothing of what it cancelled. */
export function watchedListMyTasks(): { node: INodeType; thrown: () => Promise<Error> } {
	let ended: Promise<unknown> = Promise.resolve();
	const node: INodeType = {
		description: nodes.listMyTasks.description,
		async execute() {
			const output = nodes.listMyTasks.execute.call(this);
			ended = output;
			return await output;
		},
	};
	const thrown = async () =>
		await ended.then(
			() => {
				throw new Error('Nothing was thrown');
			},
			(error: Error) => error,
		);
	return { node, thrown };
}

type Options = Partial<Omit<RunOptions, 'parameters'>>;

/** List My Tasks as one member. */
export async function listTasks(
	credentials: Credentials,
	member: string,
	parameters: INodeParameters = {},
	options: Options = {},
): Promise<RunResult> {
	return await runNode({
		node: nodes.listMyTasks,
		credentials,
		parameters: { actAs: actAs(member), returnAll: true, ...parameters },
		...options,
	});
}

/** List My Tasks for many members: one input item each. */
export async function listTasksOf(
	credentials: Credentials,
	members: string[],
	options: Options = {},
): Promise<RunResult> {
	const items = members.map((email) => ({ email }));
	return await listTasks(credentials, '={{ $json.email }}', {}, { items, ...options });
}

export async function inviteMember(
	credentials: Credentials,
	parameters: INodeParameters = {},
	options: Options = {},
): Promise<RunResult> {
	return await runNode({
		node: nodes.inviteMember,
		credentials,
		parameters: {
			actAs: actAs(ana),
			email: 'chloe.new@example.com',
			firstName: 'Chloe',
			lastName: 'New',
			...parameters,
		},
		...options,
	});
}

export async function getUserToken(
	credentials: Credentials,
	email: string,
	parameters: INodeParameters = {},
	options: Options = {},
): Promise<RunResult> {
	return await runNode({ node: nodes.getUserToken, credentials, parameters: { email, ...parameters }, ...options });
}

/** What the node says in its output panel. */
export const notesOf = ({ run }: RunResult): string[] =>
	(run.data.resultData.runData.Node?.[0]?.hints ?? []).map(({ message }) => message);

/** What the items say, without pairing. */
export const jsonOf = ({ items }: RunResult): IDataObject[] => items.map(({ json }) => json);
