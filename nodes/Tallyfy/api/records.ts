import type { IDataObject } from 'n8n-workflow';

/** True for an object with keys: neither null nor a list. */
export const isRecord = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
