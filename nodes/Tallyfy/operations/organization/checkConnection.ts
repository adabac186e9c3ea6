import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { gather } from './lib/evidence';
import { facts } from './lib/facts';
import { report } from './lib/report';

export const checkConnection = operation({
	name: 'Check Connection',
	action: 'Check connection to Tallyfy',
	description:
		'Find out what is right and what is not between this n8n and Tallyfy, one item a fact; nothing is changed, and nothing private is in it',
	fields: [],
	changesNothing: true,
	run: async (_, api, item) => {
		if (api.isApplication)
			throw new InputError(
				'This has to act as a member, and none is named',
				'Name one in Act As, best an administrator. Nothing was sent to Tallyfy.',
			);
		let isFirst = false;
		const all = await api.remembered('connection', async () => {
			isFirst = true;
			return report(facts, await gather(await api.probe(), { host: api.host, ownUrl: item.ownUrl() }));
		});
		// Further items of the same member would say the same.
		return isFirst ? all : [];
	},
});
