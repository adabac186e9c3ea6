import type { ILoadOptionsFunctions } from 'n8n-workflow';

import { isRecord } from '../../api/records';

/** The value of another parameter of the node, for lists and forms that depend on it; empty for one that is not shown. */
export function chosen(context: ILoadOptionsFunctions, parameter: string): string {
	// n8n throws where it is to extract the value of a parameter that is not there.
	if (context.getCurrentNodeParameter(parameter) === undefined) return '';
	const value: unknown = context.getCurrentNodeParameter(parameter, { extractValue: true });
	return String((isRecord(value) ? value.value : value) ?? '');
}
