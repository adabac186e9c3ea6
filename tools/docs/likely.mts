import { isRecord } from '../../nodes/Tallyfy/api/records.ts';
import { openContract } from '../../sandbox/contract.mts';
import { received } from '../../sandbox/http.mts';
import type { Sandbox } from '../../sandbox/index.mts';

/** A schema of the contract, as far as it is read here. */
interface Declared {
	type?: string | string[];
	anyOf?: Declared[];
	properties?: Record<string, Declared>;
	items?: Declared;
}

type Answers = Record<string, { content?: Record<string, { schema?: Declared }> }>;

const samples: Record<string, unknown> = { string: '', number: 0, integer: 0, boolean: false, object: {}, array: [] };

/** From now on the answers have, in place of each null and each empty list, what the contract says would be there. */
export async function fillAnswers(sandbox: Sandbox): Promise<void> {
	const contract = await openContract();
	const handle = sandbox.handle.bind(sandbox);
	sandbox.handle = async (request) => {
		const answer = await handle(request);
		const declared = contract.route(received(request))?.responses as Answers | undefined;
		const schema = declared?.[answer.status]?.content?.['application/json']?.schema;
		if (!schema || !answer.body.length) return answer;
		return { ...answer, body: JSON.stringify(filled(JSON.parse(String(answer.body)), schema)) };
	};
}

function filled(value: unknown, schema: Declared): unknown {
	const choices = schema.anyOf ?? [schema];
	if (value === null || (Array.isArray(value) && !value.length)) {
		const type = choices.flatMap(({ type = [] }) => type).find((name) => name !== 'null');
		return type ? samples[type] : value;
	}
	if (Array.isArray(value)) {
		const { items = {} } = choices.find((choice) => choice.items) ?? {};
		return value.map((entry) => filled(entry, items));
	}
	if (!isRecord(value)) return value;
	const { properties = {} } = choices.find((choice) => choice.properties) ?? {};
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, filled(entry, properties[key] ?? {})]));
}
