import { fileURLToPath } from 'node:url';
import {
	type AjvCustomizer,
	type Document,
	OpenAPIBackend,
	type OpenAPIValidator,
	type Operation as AnyOperation,
	type Options,
} from 'openapi-backend';

import type { operations } from '../nodes/Tallyfy/api/contract/types.d.ts';
import { type Answer, Deviation, Refusal, unauthenticated } from './answers.mts';
import type { Part } from './multipart.mts';

/** A call of the contract, by its operationId. */
export type CallName = keyof operations;

/** An operation of openapi.yaml, with the extensions the sandbox reads. */
export type Operation = AnyOperation & {
	operationId: CallName;
	'x-required-headers'?: string[];
	'x-pagination'?: { default_size?: number };
};

export interface ContractRequest {
	/** In upper case. */
	method: string;
	pathname: string;
	/** Below the API root, still percent-encoded; undefined outside of it. */
	path?: string;
	/** Empty, or with its question mark. */
	search: string;
	/** Names in lower case. */
	headers: Record<string, string>;
	body: string;
	/** The body, when it is a form with files. */
	parts?: Part[];
}

/** A request as an operation sees it: decoded, coerced and known to be valid. */
export interface Input {
	params: Record<string, string>;
	query: Record<string, unknown>;
	body: unknown;
}

const file = fileURLToPath(new URL('../contract/openapi.yaml', import.meta.url));
/** What Tallyfy sends by itself, under its names in `webhooks`. */
export type Webhook = 'process' | 'task' | 'organizationEvent';

const credentials = ['Authorization', 'X-Tallyfy-Client'];

type Check = NonNullable<ReturnType<OpenAPIValidator['buildStatusBasedResponseValidatorForOperation']>>[string];

/** How the schemas of a contract are read. */
export function reading(definition: Document): Options {
	let validateSchema: Parameters<AjvCustomizer>[0]['validateSchema'] | undefined;
	return {
		definition,
		quick: true,
		strict: true,
		ajvOpts: { allErrors: true, code: { optimize: false } },
		customizeAjv: (ajv) => {
			// There is one for each operation: the first checks the schemas for all.
			validateSchema ??= ajv.validateSchema.bind(ajv);
			ajv.validateSchema = validateSchema;
			return ajv.addFormat('email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/).addFormat('uri', (text) => URL.canParse(text));
		},
	};
}

let opening: Promise<Contract> | undefined;

/** Reads openapi.yaml once in a process; schemas are compiled when an operation is first used. */
export function openContract(): Promise<Contract> {
	return (opening ??= Contract.open());
}

export class Contract {
	/** What checks an answer, by what the contract says of it: the same refusals are those of many operations. */
	private readonly checks = new Map<object, Check | undefined>();

	private constructor(
		private readonly backend: OpenAPIBackend,
		private readonly routes: Route[],
		private readonly webhooks: Record<string, Operation>,
	) {}

	static async open(): Promise<Contract> {
		const definition = await new OpenAPIBackend({ definition: file }).loadDocument();
		const backend = new OpenAPIBackend({ ...reading(definition), coerceTypes: true, ignoreTrailingSlashes: false });
		await backend.init();
		const operations = backend.router.getOperations() as Operation[];
		operations.forEach(refuseUnknownKeys);
		operations.forEach(admitWhatIsTaken);
		const webhooks = webhooksOf(backend.definition);
		// Otherwise the router builds the list anew for each use, without what was refused.
		backend.router.getOperations = () => [...operations, ...Object.values(webhooks)];
		return new Contract(backend, operations.map(routeOf).sort(literalFirst), webhooks);
	}

	/** The library's own router compiles all paths again for each request, half a millisecond's work. */
	route({ method, path = '' }: ContractRequest): Operation | undefined {
		return this.routes.find((route) => route.method === method && route.pattern.test(path))?.operation;
	}

	/**
	 * @param isLenient without what Tallyfy ignores, which is otherwise a deviation
	 * @throws Deviation naming everything that the contract does not allow
	 */
	read(operation: Operation, request: ContractRequest, isLenient: boolean): Input {
		checkHeaders(operation, request);
		if (request.body && !operation.requestBody) throw new Deviation('a body is not expected');
		try {
			const sent = parsable(request);
			const { errors, coerced = sent } = this.validate(operation, sent, isLenient);
			if (errors) throw deviation(operation, errors);
			const { params, query, requestBody } = this.backend.router.parseRequest(coerced, operation);
			return {
				params: params as Record<string, string>,
				query: query as Record<string, unknown>,
				body: requestBody,
			};
		} catch (error) {
			if (error instanceof URIError) throw new Deviation('path is not percent-encoded');
			throw error;
		}
	}

	private validate(
		operation: Operation,
		sent: Sent,
		isLenient: boolean,
	): ReturnType<OpenAPIBackend['validateRequest']> {
		const result = this.backend.validateRequest(sent, operation);
		const ignored = isLenient && result.errors?.find(isIgnored);
		return ignored ? this.validate(operation, without(sent, ignored), isLenient) : result;
	}

	/** What is wrong with an answer of the sandbox itself, if anything. */
	check(operation: Operation, { status, body }: Answer): string | undefined {
		const { responses = {} } = operation;
		const declared = [status, `${Math.floor(status / 100)}XX`].find((key) => key in responses);
		if (declared === undefined) return `status ${status} is not declared`;
		const response = responses[declared];
		if (!this.checks.has(response)) {
			// Alone: the library would compile those of all statuses.
			const alone = { ...operation, responses: { [declared]: response } } as AnyOperation;
			this.checks.set(
				response,
				this.backend.validator.buildStatusBasedResponseValidatorForOperation(alone)?.[declared],
			);
		}
		const check = this.checks.get(response);
		check?.(body ?? null);
		return check?.errors ? explain(check.errors) : undefined;
	}

	/** What is wrong with what the sandbox itself sends to a webhook, if anything. */
	checkDelivery(webhook: Webhook, headers: Record<string, string>, body: object): string | undefined {
		const operation = this.webhooks[webhook];
		const json = { 'content-type': 'application/json' };
		const { method, path } = operation;
		const sent = { method, path, headers: { ...headers, ...json }, body: JSON.stringify(body) };
		const { errors } = this.backend.validateRequest(sent, operation);
		return errors ? explain(errors) : undefined;
	}

	/** The answer of `work`, or that of the refusal it throws. */
	answering(work: () => Answer): Answer {
		try {
			return work();
		} catch (error) {
			if (error instanceof Refusal) return this.answer(error);
			throw error;
		}
	}

	answer({ status, example, changes, headers }: Refusal): Answer {
		return { status, headers, body: { ...this.example(example), ...changes } };
	}

	private example(name: string): object {
		const example = this.backend.definition.components?.examples?.[name];
		if (!example || !('value' in example)) throw new Error(`No example ${name} in openapi.yaml`);
		return example.value;
	}
}

/** As operations of the API, which is how the library takes them. */
function webhooksOf(definition: Document): Record<string, Operation> {
	const { webhooks = {} } = definition as { webhooks?: Record<string, { post: Operation }> };
	return Object.fromEntries(
		Object.entries(webhooks).map(([name, { post }]) => [name, { ...post, method: 'post', path: `/${name}` }]),
	);
}

interface Route {
	method: string;
	pattern: RegExp;
	operation: Operation;
}

function routeOf(operation: Operation): Route {
	const pattern = new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`);
	return { method: operation.method.toUpperCase(), pattern, operation };
}

/** users/invite goes before users/{user_id}. */
const literalFirst = (a: Route, b: Route) => a.operation.path.split('{').length - b.operation.path.split('{').length;

/** The contract lists what may be sent, and JSON Schema lets other keys pass unless told otherwise. */
function refuseUnknownKeys(operation: AnyOperation): void {
	// A copy, because answers share schemas with requests and may carry more keys.
	operation.requestBody = structuredClone(operation.requestBody);
	const seen = new Set<unknown>();
	(function close(value: unknown) {
		if (typeof value !== 'object' || value === null || seen.has(value)) return;
		seen.add(value);
		if ('type' in value && value.type === 'object' && 'properties' in value) {
			Object.assign(value, { additionalProperties: false, ...value });
		}
		// A client ID that is no number is a person's mistake, which the token endpoint has an answer to.
		if ('client_id' in value) value.client_id = { type: 'string' };
		Object.values(value).forEach(close);
	})(operation.requestBody);
}

const listsOfTasks: CallName[] = ['listTasks', 'listMyTasks', 'listUserTasks', 'listRunTasks', 'listGuestTasks'];

/** Tallyfy has an answer to these, and no refusal: the behaviour says that they are deviations. */
function admitWhatIsTaken(operation: Operation): void {
	if (listsOfTasks.includes(operation.operationId)) {
		operation.parameters = operation.parameters?.map((parameter) =>
			'name' in parameter && parameter.name === 'status' ? { ...parameter, schema: { type: 'string' } } : parameter,
		);
	}
	if (operation.operationId === 'updateStep' && operation.requestBody && 'content' in operation.requestBody) {
		const [{ schema }] = Object.values(operation.requestBody.content);
		if (schema && 'required' in schema) delete schema.required;
	}
}

function checkHeaders(operation: Operation, { headers, body }: ContractRequest): void {
	for (const line of operation['x-required-headers'] ?? []) {
		const [name, value] = line.split(': ');
		const sent = headers[name.toLowerCase()] ?? '';
		if (name === 'Content-Type' && !body) continue;
		if (accepts(name, value, sent)) continue;
		const message = sent ? `header ${name} is not '${value}'` : `header ${name} is missing`;
		throw credentials.includes(name) ? new Deviation(message, unauthenticated()) : new Deviation(message);
	}
}

function accepts(name: string, value: string, sent: string): boolean {
	if (name === 'Authorization') return /^Bearer \S+$/.test(sent);
	if (name === 'Content-Type') return sent.split(';')[0] === value.split(';')[0];
	// Any value will do, as the official node's live tests show.
	if (name === 'X-Tallyfy-Client') return sent !== '';
	return sent === value;
}

interface Sent {
	method: string;
	path: string;
	query: Record<string, string>;
	headers: Record<string, string>;
	body?: string | Record<string, string>;
}

function parsable({ method, path = '', search, headers, body, parts }: ContractRequest): Sent {
	const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
	return {
		method,
		path,
		query: pairs(search),
		headers,
		body: parts ? valuesOf(parts) : isForm ? pairs(body) : body || undefined,
	};
}

/** The contract knows one of the two names that are documented for a file. */
const valuesOf = (parts: Part[]) =>
	Object.fromEntries(
		parts.map(({ name, fileName, content }) => [fileName === undefined ? name : 'name', content.toString('latin1')]),
	);

/** The library would take a[]=1 and a=1&a=2 for lists; the contract's lists are a=1,2. */
function pairs(text: string): Record<string, string> {
	const given = new URLSearchParams(text);
	const once = Object.fromEntries(given);
	if (Object.keys(once).length < given.size) throw new Deviation('a parameter is given twice');
	return once;
}

interface Mismatch {
	instancePath: string;
	keyword: string;
	message?: string;
	params: Record<string, unknown>;
}

/** Keys that are not known, and filters with a value that is not. */
function isIgnored({ keyword, instancePath }: Mismatch): boolean {
	return keyword === 'additionalProperties' || (keyword === 'enum' && /^\/query\/[^/]+$/.test(instancePath));
}

function without(sent: Sent, { instancePath, params }: Mismatch): Sent {
	const [place, ...path] = instancePath.slice(1).split('/');
	const last = String(params.additionalProperty ?? path.at(-1));
	if (place === 'query') {
		const { [last]: _, ...query } = sent.query;
		return { ...sent, query };
	}
	const body = typeof sent.body === 'string' ? JSON.parse(sent.body) : { ...sent.body };
	delete path.reduce((value, key) => value[key], body)[last];
	return { ...sent, body: JSON.stringify(body) };
}

/** The body is validated by the server itself, and so has the server's own status. */
function deviation({ responses }: Operation, errors: Mismatch[]): Deviation {
	const message = explain(errors);
	const isBody = errors.every(({ instancePath }) => instancePath.startsWith('/requestBody'));
	if (!isBody || !responses?.['422']) return new Deviation(message);
	const named = errors.map((error) => [error.instancePath.slice(1).split('/').join('.'), [explain([error])]]);
	const changes = { message: `Contract: ${message}`, errors: Object.fromEntries(named) };
	return new Deviation(message, new Refusal(422, 'error-422-validation', changes));
}

function explain(errors: Mismatch[]): string {
	return errors
		.map(({ instancePath, message, params }) => {
			const detail = params.additionalProperty ?? params.allowedValues;
			return `${instancePath || 'request'} ${message}${detail ? ` (${detail})` : ''}`;
		})
		.join('; ');
}
