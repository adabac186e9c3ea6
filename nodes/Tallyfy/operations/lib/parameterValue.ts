import type { ILoadOptionsFunctions } from 'n8n-workflow';

import type { Api } from '../../api/client';
import { isRecord } from '../../api/records';
import { requireFound } from '../../engine/lookUp';
import { stepByName, templateByName } from './lookUps';

/** The value of another parameter of the node, for lists and forms that depend on it; empty for one that is not shown. */
export function chosen(context: ILoadOptionsFunctions, parameter: string): string {
	// n8n throws where it is to extract the value of a parameter that is not there.
	if (context.getCurrentNodeParameter(parameter) === undefined) return '';
	const value: unknown = context.getCurrentNodeParameter(parameter, { extractValue: true });
	return String((isRecord(value) ? value.value : value) ?? '').trim();
}

/** The same of a template or a step, which may stand there with its name. */
export async function chosenId(
	context: ILoadOptionsFunctions,
	api: Api,
	parameter: 'templateId' | 'stepId',
): Promise<string> {
	const value = chosen(context, parameter);
	if (!value) return value;
	if (parameter === 'templateId') return await requireFound(templateByName, value, api);
	return await requireFound(stepByName, value, api, { templateId: await chosenId(context, api, 'templateId') });
}
